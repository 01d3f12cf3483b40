package widgets

import (
	"math"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// TextSizes are the sizes in px a Reader sets well, smallest first. Others are rounded to the nearest of these.
var TextSizes = []float32{12, 13, 14, 16, 18, 20, 22, 24}

// A Reader is a reading column: a document set in lines, its marks, its gutter and a scrollbar. It keeps its own scroll place; Set a
// changed document (other runs, other folds) and place and selection stay.
//
// Callbacks hand out the keys of runs, passages and paragraphs; any of them may be nil. Positions are absolute on the window's canvas.
//
// Only the lines on screen are drawn, and text is laid out only when width, size or text change, so 100,000 words scroll like 100.
type Reader struct {
	widget.BaseWidget

	OnTap      func(key string)                   // a run, a gutter sign or a fold was tapped (or Enter pressed on it)
	OnHover    func(key string, at fyne.Position) // the pointer came over a run or sign; "" when it left
	OnPassage  func(key string)                   // the current passage changed, by tap or keys
	OnSelect   func()                             // the selection changed
	OnScroll   func()                             // the text moved, or was laid out anew: bands and strips must follow
	OnMenu     func(key string, at fyne.Position) // secondary tap on a run, else a passage; "" on neither
	OnFocus    func()                             // the keyboard came here
	OnRune     func(r rune)                       // typed while focused: B, H, N, P, X, C
	OnKey      func(k *fyne.KeyEvent)             // a key the Reader has no use for
	OnShortcut func(s fyne.Shortcut)              // likewise a shortcut: the Reader answers copy and select all itself
	OnZoom     func(steps int)                    // Ctrl and wheel; the Reader does not zoom by itself
	OnCopy     func(text string)                  // set to take over what copying does; nil puts text on the clipboard

	doc     Document
	setting setting
	words   *wordWidths
	page    *page // nil until the width is known
	offset  float32
	still   bool // no easing
	noBar   bool
	easing  *fyne.Animation

	marks   [][]Run             // of each paragraph, in the order they are drawn
	targets map[string][]target // where the runs and passages of a key stand
	hidden  map[Tone]bool
	lit     map[string]bool // all but these passages are dimmed; nil for none dimmed
	current target          // the current run or passage; zero for none
	passage string          // the passage last tapped or walked to
	hover   string

	anchor, head Place // of the selection
	hits         []target
	hit          int

	focused, ring bool // ring: the keyboard came by keyboard
	dragging      dragging
	shift         bool
	clicks        int
	clickedAt     time.Time
	clickedOn     fyne.Position
	now           func() time.Time
}

// A target is a place a key stands at.
type target struct {
	paragraph int
	stretch
	key  string
	tone Tone
	sign bool // a passage, with its sign as tone
}

// NewReader makes an empty Reader: 18 px serif, 68 characters a line.
func NewReader() *Reader {
	r := &Reader{
		setting: setting{size: 18, spacing: 1.5, column: 68, face: Serif},
		words:   newWordWidths(fyneRuler{}),
		now:     time.Now,
	}
	r.ExtendBaseWidget(r)
	return r
}

// Set sets the document. If its texts are those shown already the place and the selection stay.
func (r *Reader) Set(d Document) {
	same := slices.EqualFunc(r.doc.Paragraphs, d.Paragraphs, func(a, b Paragraph) bool { return a.Text == b.Text && a.Style == b.Style })
	top := r.Top()
	r.doc = d
	r.index()
	if !same {
		r.stop()
		r.offset, r.anchor, r.head, r.hits, r.current, r.passage = 0, Place{}, Place{}, nil, target{}, ""
		top = Place{}
	}
	r.relayout(top, same)
}

// Document is what is shown.
func (r *Reader) Document() Document { return r.doc }

// SetTextSize sets the body text in px, rounded to the nearest of TextSizes; the place stays.
func (r *Reader) SetTextSize(px float32) {
	best := TextSizes[0]
	for _, s := range TextSizes {
		if math.Abs(float64(s-px)) < math.Abs(float64(best-px)) {
			best = s
		}
	}
	s := r.setting
	s.size = best
	r.reset(s)
}

// TextSize is the body text's size in px.
func (r *Reader) TextSize() float32 { return r.setting.size }

// SetFace chooses the reading face.
func (r *Reader) SetFace(f Face) {
	s := r.setting
	s.face = f
	r.reset(s)
}

// SetSpacing sets the distance of lines as a factor of the text size; 1.5 at first, 1.2 to 2 are taken.
func (r *Reader) SetSpacing(factor float32) {
	s := r.setting
	s.spacing = min(max(factor, 1.2), 2)
	r.reset(s)
}

// SetColumn sets how many characters of average width a line holds at most; 68 at first, 40 to 100 are taken.
func (r *Reader) SetColumn(characters int) {
	s := r.setting
	s.column = min(max(characters, 40), 100)
	r.reset(s)
}

func (r *Reader) reset(s setting) {
	if s == r.setting {
		return
	}
	top := r.Top()
	r.setting = s
	r.relayout(top, false)
}

// SetMotion says whether scrolling to a place is eased over 120 ms (true at first).
func (r *Reader) SetMotion(on bool) { r.still = !on }

// HideTones leaves the runs of these tones undrawn and untouchable, and no others; HideTones() shows all. Passage signs of these tones go
// too.
func (r *Reader) HideTones(tones ...Tone) {
	r.hidden = map[Tone]bool{}
	for _, t := range tones {
		r.hidden[t] = true
	}
	r.Refresh()
	r.moved()
}

// DimExcept dims all text but these passages. No keys ends it.
func (r *Reader) DimExcept(keys ...string) {
	r.lit = nil
	if len(keys) > 0 {
		r.lit = map[string]bool{}
		for _, k := range keys {
			r.lit[k] = true
		}
	}
	if r.page != nil {
		r.page.dim(r.dims())
	}
	r.Refresh()
}

// dims is what page cuts pieces by: the stretches of a paragraph that are not dimmed.
func (r *Reader) dims() func(paragraph int) []stretch {
	if r.lit == nil {
		return nil
	}
	return func(paragraph int) []stretch {
		var lit []stretch
		for _, q := range r.doc.Paragraphs[paragraph].Passages {
			if r.lit[q.Key] {
				lit = append(lit, stretch{q.Start, q.End})
			}
		}
		return lit
	}
}

// Focus gives the Reader the keyboard.
func (r *Reader) Focus() {
	focus(r)
}

// CreateRenderer is Fyne's way in.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(r, func() fyne.Size { return fyne.NewSize(220, 120) }, r.draw)
}

// Resize lays the text out anew if the width changed.
func (r *Reader) Resize(size fyne.Size) {
	old := r.Size()
	if size.Width != old.Width && size.Width > 0 {
		top := r.Top()
		r.BaseWidget.Resize(size)
		r.relayout(top, false)
		return
	}
	r.BaseWidget.Resize(size)
	if size != old {
		r.moveTo(r.offset)
		r.moved()
	}
}

// relayout sets the document for the width there is and brings top back to the top, or keeps the offset.
func (r *Reader) relayout(top Place, keepOffset bool) {
	width := r.Size().Width
	if width <= 0 {
		return
	}
	var within float32 // how far the top line was scrolled over
	atTop := r.page == nil || r.offset == 0
	if r.page != nil && len(r.page.lines) > 0 {
		within = min(r.offset-r.page.lines[r.page.lineAt(r.offset)].y, 0)
	}
	r.page = layOut(r.doc.Paragraphs, r.setting, r.words, width)
	r.page.dims = r.dims()
	switch i := r.page.lineOf(top); {
	case keepOffset:
	case atTop && top == Place{}, i < 0:
		r.offset = 0
	default:
		r.offset = r.page.lines[i].y + within
	}
	r.offset = min(max(r.offset, 0), r.end())
	r.Refresh()
	r.moved()
}

// moved tells that bands and strips must follow.
func (r *Reader) moved() {
	if r.OnScroll != nil && r.page != nil {
		r.OnScroll()
	}
}
