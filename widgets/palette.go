package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Hit is one line of a Palette's results.
type Hit struct {
	Key       string
	Title     string
	Marks     []Run  // in Title: ToneFind for what matched
	Snippet   string // the text around, "" for none
	SnipMarks []Run  // in Snippet
	Side      string // muted at the right: an outlet, a date, a shortcut
	Sign      Tone
	Pin       string // at the right, what a tap there does: "pin"; "" for nothing
	Pinned    bool   // it is done already: Pin says so
}

// A HitGroup is hits under a heading, such as an article or "Commands".
type HitGroup struct {
	Title, Side string // Side muted at the right: "3 sources, 1 origin"
	Hits        []Hit
}

// Results is what a Palette shows under its input.
type Results struct {
	Chips   []Chip // kinds to filter by
	Groups  []HitGroup
	Take    Take        // at the right of the foot: what can be done with all of them; the zero Take is none
	Note    string      // one muted line at the foot: "23 passages in 4 articles", or what to try when nothing is found
	Preview []Paragraph // beside the results if there is room: the hit among the paragraphs around it; nil for none
}

// A Palette is a calm surface over the window for searching everything and going to anything. Lay it over the window's content (a stack):
// closed it is hidden and takes no taps. Up and Down move, Enter chooses, Shift+Enter chooses to open beside, Tab goes through the chips,
// Esc closes.
type Palette struct {
	widget.BaseWidget

	OnQuery  func(text string)             // at each change of the input
	OnChoose func(key string, beside bool) // the palette stays open until Close
	OnMove   func(key string)              // the line the keyboard is on changed: for a preview
	OnChip   func(key string)
	OnPin    func(key string)      // the pin of a line was tapped
	OnTake   func()                // what stands at the foot was tapped
	OnHotkey func(s fyne.Shortcut) // a shortcut of the window, typed in the input
	OnClose  func()                // Esc or a tap beside; the palette is closed already

	results Results
	input   *paletteInput
	words   *wordWidths
	before  fyne.Focusable // what had the keyboard

	lines []paletteLine
	at    int // in lines
	hover int // counted from 1
	roll  roll
	width float32 // lines were laid out for
	tall  float32 // all lines
	list  area
	card  area
	chips []area
	take  area
}

// A paletteLine is a heading or a hit.
type paletteLine struct {
	group, hit  int // hit is -1 for a heading
	top, height float32
	snippet     *page
	pin         area // empty if there is none, or it is not drawn
}

// NewPalette makes a closed Palette.
func NewPalette() *Palette {
	p := &Palette{words: newWordWidths(fyneRuler{}), at: -1}
	p.input = newPaletteInput(p)
	p.ExtendBaseWidget(p)
	p.Hide()
	return p
}

// Open shows the palette with an input that says prompt until something is typed, holds query selected, and takes the keyboard.
func (p *Palette) Open(prompt, query string) {
	c := canvasOf(p)
	if c != nil && !p.Visible() {
		p.before = c.Focused()
	}
	p.input.SetPlaceHolder(prompt)
	p.input.SetText(query)
	p.Show()
	p.layOut()
	p.Refresh()
	if c != nil {
		c.Focus(p.input)
		p.input.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// Close hides it and gives the keyboard back to what had it.
func (p *Palette) Close() {
	if !p.Visible() {
		return
	}
	p.Hide()
	if c := canvasOf(p); c != nil {
		c.Unfocus() // what had the keyboard may be gone: Fyne gives it to nothing hidden
		if p.before != nil {
			c.Focus(p.before)
		}
	}
	p.before = nil
}

// IsOpen reports whether it is open.
func (p *Palette) IsOpen() bool { return p.Visible() }

// Query is what stands in the input.
func (p *Palette) Query() string { return p.input.Text }

// SetQuery changes the input and calls OnQuery.
func (p *Palette) SetQuery(text string) {
	p.input.SetText(text)
	p.input.CursorColumn = len([]rune(text))
	p.input.Refresh()
}

// Set sets the results; the line of the key chosen before, else the first, is chosen.
func (p *Palette) Set(r Results) {
	chosen := p.Chosen()
	p.results = r
	p.roll.offset, p.at, p.hover = 0, -1, 0
	p.layOut()
	for i := range p.lines {
		if p.lines[i].hit >= 0 && (p.at < 0 || chosen != "" && p.hit(i).Key == chosen) {
			p.at = i
		}
	}
	p.Refresh()
}

// Change changes a line; it keeps its height.
func (p *Palette) Change(key string, change func(*Hit)) {
	for g := range p.results.Groups {
		for h := range p.results.Groups[g].Hits {
			if p.results.Groups[g].Hits[h].Key == key {
				change(&p.results.Groups[g].Hits[h])
			}
		}
	}
	p.Refresh()
}

// SetPreview shows other paragraphs beside the results; the results stay as they are.
func (p *Palette) SetPreview(list []Paragraph) {
	p.results.Preview = list
	p.Refresh()
}

// Chosen is the key of the line the keyboard is on, or "".
func (p *Palette) Chosen() string {
	if p.at < 0 || p.at >= len(p.lines) {
		return ""
	}
	return p.hit(p.at).Key
}

// Step moves to the next line.
func (p *Palette) Step() { p.step(1) }

func (p *Palette) hit(i int) *Hit { return &p.results.Groups[p.lines[i].group].Hits[p.lines[i].hit] }

// layOut places the lines one below the other.
func (p *Palette) layOut() {
	p.place()
	p.lines = p.lines[:0]
	y := float32(4)
	for g := range p.results.Groups {
		group := &p.results.Groups[g]
		if group.Title != "" {
			p.lines = append(p.lines, paletteLine{group: g, hit: -1, top: y, height: 28})
			y += 28
		}
		for h := range group.Hits {
			l := paletteLine{group: g, hit: h, top: y, height: 32}
			if group.Hits[h].Title == "" {
				l.height = 8
			}
			if text, marks := cutSnippet(group.Hits[h].Snippet, group.Hits[h].SnipMarks); text != "" {
				l.snippet = layOutColumn([]Paragraph{{Text: text, Runs: marks}}, setting{size: 16, spacing: 1.4, face: Serif}, p.words,
					p.list.x+38, 0, max(p.list.w-38-20, 80))
				if len(l.snippet.lines) > 2 {
					text, marks = cutAt(text, marks, l.snippet.lines[1].end)
					l.snippet = layOutColumn([]Paragraph{{Text: text, Runs: marks}}, setting{size: 16, spacing: 1.4, face: Serif}, p.words,
						p.list.x+38, 0, max(p.list.w-38-20, 80))
					l.snippet.lines = l.snippet.lines[:min(len(l.snippet.lines), 2)]
				}
				l.height += float32(len(l.snippet.lines))*l.snippet.cut(Body).line + 6
			}
			p.lines = append(p.lines, l)
			y += l.height
		}
	}
	p.tall = y + 4
	p.place()
	p.roll.fit(p.tall, p.list.h)
}

// cutSnippet brings the first mark of a snippet near its beginning, at the border of a word.
func cutSnippet(text string, marks []Run) (string, []Run) {
	const before = 60
	if len(marks) == 0 || marks[0].Start <= before+20 || marks[0].Start > len(text) {
		return text, marks
	}
	at := marks[0].Start - before
	if i := strings.IndexByte(text[at:marks[0].Start], ' '); i >= 0 {
		at += i + 1
	} else {
		at = marks[0].Start
	}
	const dots = "… "
	moved := make([]Run, len(marks))
	for i, m := range marks {
		m.Start, m.End = m.Start-at+len(dots), m.End-at+len(dots)
		moved[i] = m
	}
	return dots + text[at:], moved
}

// cutAt ends a text before a byte, at the border of a word, with an ellipsis.
func cutAt(text string, marks []Run, end int) (string, []Run) {
	text = strings.TrimRight(text[:end], " ")
	if i := strings.LastIndexByte(text, ' '); i > 0 {
		text = text[:i]
	}
	out := slices.Clone(marks)
	for i := range out {
		out[i].Start, out[i].End = min(out[i].Start, len(text)), min(out[i].End, len(text))
	}
	return text + " …", out
}

// choose moves to a line and tells it.
func (p *Palette) choose(i int) {
	if i == p.at || i < 0 || i >= len(p.lines) || p.lines[i].hit < 0 {
		return
	}
	p.at = i
	top := p.lines[i].top
	if i > 0 && p.lines[i-1].hit < 0 {
		top = p.lines[i-1].top
	}
	p.roll.reveal(top, p.lines[i].top+p.lines[i].height)
	p.Refresh()
	call(p.OnMove, p.Chosen())
}

// step moves by hits over headings, and stays at the ends.
func (p *Palette) step(by int) {
	for i := p.at + by; i >= 0 && i < len(p.lines); i += by {
		if p.lines[i].hit >= 0 {
			p.choose(i)
			return
		}
	}
}

func (p *Palette) enter(beside bool) {
	if key := p.Chosen(); key != "" && p.OnChoose != nil {
		p.OnChoose(key, beside)
	}
}

func (p *Palette) dismiss() {
	p.Close()
	if p.OnClose != nil {
		p.OnClose()
	}
}

// key answers a key of the input and reports whether it did.
func (p *Palette) key(name fyne.KeyName, shift bool) bool {
	switch name {
	case fyne.KeyDown:
		p.step(1)
	case fyne.KeyUp:
		p.step(-1)
	case fyne.KeyPageDown, fyne.KeyPageUp:
		for range 8 {
			if name == fyne.KeyPageDown {
				p.step(1)
			} else {
				p.step(-1)
			}
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		p.enter(shift)
	case fyne.KeyEscape:
		p.dismiss()
	case fyne.KeyTab:
		stepChip(p.results.Chips, shift, p.OnChip)
	default:
		return false
	}
	return true
}

// under is the line at a point, or -1.
func (p *Palette) under(at fyne.Position) int {
	if !p.list.holds(at) {
		return -1
	}
	y := at.Y - p.list.y + p.roll.offset
	for i, l := range p.lines {
		if l.hit >= 0 && y >= l.top && y < l.top+l.height {
			return i
		}
	}
	return -1
}

// Tapped chooses a line or a chip, or closes when beside the surface.
func (p *Palette) Tapped(e *fyne.PointEvent) {
	if !p.card.holds(e.Position) {
		p.dismiss()
		return
	}
	for i, a := range p.chips {
		if a.holds(e.Position) {
			call(p.OnChip, p.results.Chips[i].Key)
			return
		}
	}
	if p.take.holds(e.Position) && p.OnTake != nil {
		p.OnTake()
		return
	}
	if i := p.under(e.Position); i >= 0 {
		p.choose(i)
		if p.lines[i].pin.holds(e.Position) {
			call(p.OnPin, p.Chosen())
			return
		}
		p.enter(modifiers()&fyne.KeyModifierShift != 0)
	}
}

// Scrolled is the wheel.
func (p *Palette) Scrolled(e *fyne.ScrollEvent) {
	if p.roll.move(-e.Scrolled.DY * wheelSpeed) {
		p.Refresh()
	}
}

// MouseIn lights the line under the pointer.
func (p *Palette) MouseIn(e *desktop.MouseEvent) { p.MouseMoved(e) }

// MouseMoved lights the line under the pointer.
func (p *Palette) MouseMoved(e *desktop.MouseEvent) {
	if i := p.under(e.Position) + 1; i != p.hover {
		p.hover = i
		p.Refresh()
	}
}

// MouseOut lights none.
func (p *Palette) MouseOut() {
	p.hover = 0
	p.Refresh()
}

// CreateRenderer is Fyne's way in.
func (p *Palette) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(p, func() fyne.Size { return fyne.Size{} }, p.draw)
}
