package widgets

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// shownReader is a Reader of 500 by 400 px in a window.
func shownReader(t testing.TB, d Document) (*Reader, fyne.Window) {
	a := test.NewTempApp(t)
	a.Settings().SetTheme(NewTheme(Light))
	r := NewReader()
	w := test.NewTempWindow(t, r)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(500, 400))
	r.Set(d)
	return r, w
}

// long is a document of n paragraphs, with a marked figure in each.
func long(n int) Document {
	var d Document
	for i := range n {
		d.Paragraphs = append(d.Paragraphs, marked(Body, fmt.Sprint(i),
			fmt.Sprintf("In report number ⟦%d|figure⟧ of that long winter the harbour master wrote that ice had closed the inner basin again.¶same¶ ⟦Nothing moved|statement⟧ before noon, he said.¶¶", i)))
	}
	return d
}

// at is just inside the first letter of a word on screen.
func at(t *testing.T, r *Reader, paragraph int, word string) fyne.Position {
	t.Helper()
	i := strings.Index(r.doc.Paragraphs[paragraph].Text, word)
	if i < 0 {
		t.Fatalf("no %q in paragraph %d", word, paragraph)
	}
	l := &r.page.lines[r.page.lineOf(Place{paragraph, i})]
	b := r.page.boxes(l, stretch{i, i + 1})
	if len(b) == 0 {
		t.Fatalf("%q is not on its line", word)
	}
	return fyne.NewPos(b[0].x0+1, l.y-r.offset+r.page.height(l)/2)
}

func click(r *Reader, p fyne.Position, times int, held fyne.KeyModifier) {
	for range times {
		r.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary, Modifier: held})
		r.MouseUp(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
	}
	if times == 1 {
		r.Tapped(&fyne.PointEvent{Position: p})
	}
}

func TestReaderTapsAndHovers(t *testing.T) {
	r, _ := shownReader(t, ledger())
	var tapped, hovered, passages []string
	r.OnTap = func(key string) { tapped = append(tapped, key) }
	r.OnHover = func(key string, _ fyne.Position) { hovered = append(hovered, key) }
	r.OnPassage = func(key string) { passages = append(passages, key) }
	fig := at(t, r, 3, "Forty")
	r.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fig}})
	r.MouseOut()
	if got := strings.Join(hovered, ","); got != "1/differs/Forty-one," {
		t.Errorf("hovered %q", got)
	}
	click(r, fig, 1, 0)
	click(r, at(t, r, 3, "were taken"), 1, 0)
	sign := at(t, r, 4, "The fire")
	click(r, fyne.NewPos(r.page.left-18, sign.Y), 1, 0)
	if got := strings.Join(tapped, ","); got != "1/differs/Forty-one,2a" {
		t.Errorf("tapped %q", got)
	}
	if got := strings.Join(passages, ","); got != "1a,2a" {
		t.Errorf("passages %q", got)
	}
	r.HideTones(ToneFigure, ToneDiffers)
	click(r, fig, 1, 0)
	if len(tapped) != 2 {
		t.Errorf("a hidden mark answered %q", tapped[2:])
	}
}

func TestReaderTapsFolds(t *testing.T) {
	r, _ := shownReader(t, ledger())
	var tapped string
	r.OnTap = func(key string) { tapped = key }
	r.ScrollTo(Place{7, 0}, false)
	click(r, at(t, r, 7, "repeated"), 1, 0)
	if tapped != "fold" {
		t.Errorf("a tap on a fold gives %q", tapped)
	}
}

func TestReaderSelects(t *testing.T) {
	r, _ := shownReader(t, ledger())
	now := time.Now()
	r.now = func() time.Time { return now }
	click(r, at(t, r, 3, "hospital"), 2, 0)
	if got := r.SelectedText(); got != "hospital" {
		t.Errorf("a double click selects %q", got)
	}
	now = now.Add(time.Second)
	click(r, at(t, r, 2, "words"), 3, 0)
	if got := r.SelectedText(); got != "3 May · 512 words · A. Holt" {
		t.Errorf("a triple click selects %q", got)
	}
	now = now.Add(time.Second)
	click(r, at(t, r, 2, "A. Holt"), 1, 0)
	click(r, at(t, r, 3, "passengers"), 1, fyne.KeyModifierShift)
	if got := r.SelectedText(); got != "A. Holt\n\nForty-one " {
		t.Errorf("Shift and click select %q", got)
	}
	r.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	for range 4 {
		r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	r.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	r.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyRight, Modifier: fyne.KeyModifierControl | fyne.KeyModifierShift})
	if got := r.SelectedText(); got != "A. Holt\n\nForty-one passengers" {
		t.Errorf("Shift and arrows select %q", got)
	}
	r.TypedShortcut(&fyne.ShortcutCopy{})
	if got := clipboard().Content(); got != "A. Holt\n\nForty-one passengers" {
		t.Errorf("the clipboard holds %q", got)
	}
	r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if _, _, ok := r.Selection(); ok {
		t.Error("Esc leaves the selection")
	}
	r.SelectAll()
	if got := r.SelectedText(); !strings.HasPrefix(got, "The Morning Ledger\n\n") || !strings.HasSuffix(got, "Oduya") || strings.Contains(got, "folded") {
		t.Errorf("select all gives %q", got)
	}
}

func TestReaderDragsASelectionPastTheEdge(t *testing.T) {
	r, _ := shownReader(t, long(100))
	p := at(t, r, 0, "report")
	r.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
	r.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(200, 450)}})
	r.DragEnd()
	if r.offset <= 0 || len(r.SelectedText()) < 300 {
		t.Errorf("offset %v, %d bytes selected", r.offset, len(r.SelectedText()))
	}
}

func TestReaderFinds(t *testing.T) {
	r, _ := shownReader(t, Document{Paragraphs: []Paragraph{
		{Text: "The café closed. CAFE prices rose.", Style: Body},
		{Text: "3 repeats of a café", Style: Fold},
		{Text: "A “cafe” again.", Style: Body},
	}})
	if n := r.Find("Cafe"); n != 3 {
		t.Errorf("found %d places, want 3", n)
	}
	var seen []string
	for range 4 {
		n, of := r.FindNext()
		seen = append(seen, fmt.Sprintf("%d/%d", n, of))
	}
	n, _ := r.FindPrevious()
	if got := strings.Join(seen, " "); got != "1/3 2/3 3/3 1/3" || n != 3 {
		t.Errorf("walked %s, then back to %d", got, n)
	}
	r.GoToHit(2)
	if n, of := r.Hits(); n != 2 || of != 3 {
		t.Errorf("at hit %d of %d, want 2 of 3", n, of)
	}
	r.GoToHit(4)
	if n, _ := r.Hits(); n != 2 {
		t.Errorf("beyond the last hit: at %d", n)
	}
	r.GoToHit(0)
	if n, of := r.Hits(); n != 0 || of != 3 {
		t.Errorf("at hit %d of %d, want none of 3", n, of)
	}
	if n, of := r.Find("xyz"), r.Find(""); n != 0 || of != 0 {
		t.Errorf("found %d and %d", n, of)
	}
	if n, of := r.FindNext(); n != 0 || of != 0 {
		t.Errorf("next without hits is %d of %d", n, of)
	}
}

func TestReaderKeepsThePlace(t *testing.T) {
	r, w := shownReader(t, long(200))
	r.ScrollToTop(Place{120, 0})
	if got := r.Top(); got != (Place{120, 0}) {
		t.Fatalf("top is %v", got)
	}
	for _, px := range []float32{24, 12, 18} {
		r.SetTextSize(px)
		if got := r.Top(); got.Paragraph != 120 {
			t.Errorf("at %v px the top is %v", px, got)
		}
	}
	w.Resize(fyne.NewSize(380, 400))
	if got := r.Top(); got.Paragraph != 120 {
		t.Errorf("narrower, the top is %v", got)
	}
	r.Select(Place{121, 3}, Place{121, 9})
	d := long(200)
	d.Paragraphs[121].Runs = nil
	r.Set(d)
	if got := r.Top(); got.Paragraph != 120 || r.SelectedText() == "" {
		t.Errorf("with other marks the top is %v, selected %q", got, r.SelectedText())
	}
	r.Set(long(3))
	if got := r.Top(); got != (Place{}) || r.SelectedText() != "" {
		t.Errorf("with another text the top is %v", got)
	}
}

func TestReaderScrollsByKeysWheelAndBar(t *testing.T) {
	r, _ := shownReader(t, long(200))
	scrolls := 0
	r.OnScroll = func() { scrolls++ }
	r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	if r.offset != r.end() {
		t.Errorf("End goes to %v of %v", r.offset, r.end())
	}
	r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	if want := r.Size().Height - 54; r.offset != want {
		t.Errorf("a page is %v px, want %v", r.offset, want)
	}
	r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -25)})
	if want := r.Size().Height - 54 + 25*wheelSpeed; r.offset != want {
		t.Errorf("the wheel goes to %v, want %v", r.offset, want)
	}
	bar := fyne.NewPos(r.Size().Width-4, 200)
	r.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: bar}, Button: desktop.MouseButtonPrimary})
	if half := r.end() / 2; abs(r.offset-half) > r.end()/50 {
		t.Errorf("a click in the middle of the bar goes to %v of %v", r.offset, r.end())
	}
	r.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(0, 400)})
	r.DragEnd()
	if r.offset != r.end() || scrolls != 6 {
		t.Errorf("the bar dragged down is at %v of %v after %d calls", r.offset, r.end(), scrolls)
	}
}

func TestReadersFollowOneAnother(t *testing.T) {
	a, _ := shownReader(t, long(100))
	a.ScrollToKey("50a", false)
	key, y := a.Anchor(nil)
	top, bottom, ok := a.Band(key)
	if !ok || top != y || bottom <= top {
		t.Fatalf("anchor %q at %v, band %v to %v", key, y, top, bottom)
	}
	b := NewReader()
	b.Set(long(100))
	if b.Align(key, y) {
		t.Error("a Reader without a width aligned")
	}
	b.Resize(fyne.NewSize(300, 400))
	b.OnScroll = func() { t.Error("Align told of scrolling") }
	if !b.Align(key, y) {
		t.Fatalf("%q is unknown", key)
	}
	if got, _, _ := b.Band(key); got != y {
		t.Errorf("aligned at %v, want %v", got, y)
	}
	if got, _ := a.Anchor(map[string]bool{"52a": true}); got != "52a" && got != "" {
		t.Errorf("anchor among one is %q", got)
	}
}

func TestReaderWalksMarks(t *testing.T) {
	r, _ := shownReader(t, ledger())
	var walked []string
	for key := r.Next(ToneDiffers, ToneShared, ToneOnly, TonePartly); key != "" && len(walked) < 20; key = r.Next(ToneDiffers, ToneShared, ToneOnly, TonePartly) {
		walked = append(walked, key)
	}
	want := "1a,1/differs/Forty-one,2a,2/shared/The fire began in a cable duct under the middle platform and burned for 20 minutes before the power was cut,3a,4a"
	if got := strings.Join(walked, ","); got != want {
		t.Errorf("walked\n%s, want\n%s", got, want)
	}
	if key := r.Previous(ToneFigure); key != "3/figure/$12,000" || r.Current() != key {
		t.Errorf("back to %q, current %q", key, r.Current())
	}
	if top, bottom, _ := r.Band(r.Current()); top < 0 || bottom > 400 {
		t.Errorf("the current mark is off the screen: %v to %v", top, bottom)
	}
	if n := len(r.Ticks()); n < 10 {
		t.Errorf("%d ticks", n)
	}
}

func TestReaderSurvivesOddDocuments(t *testing.T) {
	r, w := shownReader(t, Document{})
	for _, d := range []Document{
		{},
		{Paragraphs: []Paragraph{{}}},
		{Paragraphs: []Paragraph{{Text: "x", Runs: []Run{{0, 9, ToneFigure, "k"}, {-1, 1, ToneQuote, "l"}, {1, 0, "unheard of", "m"}, {0, 1, "unheard of", "n"}}, Passages: []Passage{{0, 9, "p", ToneSame}, {0, 0, "q", ToneOnly}}}}},
		{Paragraphs: []Paragraph{{Text: "\xff\xfe broken \x00 bytes", Style: "unheard of"}}},
		{Paragraphs: []Paragraph{{Text: "הטקסט הזה 12 נכתב and this is not", Style: Body, Runs: []Run{{0, 10, ToneFigure, "k"}}}, {Text: "火災は深夜に", Style: Headline}}},
	} {
		r.Set(d)
		r.Find("x")
		r.SelectAll()
		r.SelectedText()
		for x := float32(0); x < 500; x += 50 {
			for y := float32(0); y < 100; y += 20 {
				click(r, fyne.NewPos(x, y), 3, 0)
				r.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, y)}})
			}
		}
		r.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
		for _, k := range []fyne.KeyName{fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd} {
			r.TypedKey(&fyne.KeyEvent{Name: k})
		}
		r.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
		r.Next()
		r.DimExcept("p")
		w.Canvas().Capture()
		r.DimExcept()
	}
}

func BenchmarkLayout100kWords(b *testing.B) {
	test.NewTempApp(b)
	d := long(4000) // 25 words each
	words := newWordWidths(fyneRuler{})
	for b.Loop() {
		layOut(d.Paragraphs, setting{size: 18, spacing: 1.5, column: 68, face: Serif}, words, 600)
	}
}

func BenchmarkRelayout10kWords(b *testing.B) {
	r, _ := shownReader(b, long(400))
	w := float32(500)
	for b.Loop() {
		w = 1100 - w
		r.Resize(fyne.NewSize(w, 400))
	}
}

func BenchmarkScrollFrame(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(NewTheme(Light))
	var panes []*Reader
	box := container.NewGridWithColumns(4)
	for range 4 {
		r := NewReader()
		panes = append(panes, r)
		box.Add(r)
	}
	w := test.NewTempWindow(b, box)
	w.Resize(fyne.NewSize(1920, 1080))
	d := long(4000)
	for _, r := range panes {
		r.Set(d)
	}
	for b.Loop() {
		for _, r := range panes {
			r.Scroll(60)
			if r.offset >= r.end() {
				r.Scroll(-r.end())
			}
		}
	}
}

func BenchmarkFind100kWords(b *testing.B) {
	r, _ := shownReader(b, long(4000))
	for b.Loop() {
		r.Find("basin")
	}
}

func TestWithQuotes(t *testing.T) {
	for _, c := range []struct{ text, inner, want string }{
		{"he said “go on” then", "go on", "“go on”"},
		{"he said “go on” then", "“go on”", "“go on”"},
		{"„los“, rief sie", "los", "„los“"},
		{"go on", "go on", "go on"},
	} {
		i := strings.Index(c.text, c.inner)
		a, b := withQuotes(c.text, i, i+len(c.inner))
		if got := c.text[a:b]; got != c.want {
			t.Errorf("%q in %q is drawn as %q, want %q", c.inner, c.text, got, c.want)
		}
	}
}

// BenchmarkScrollCrowded scrolls through one paragraph of 10,000 figures, all found.
func BenchmarkScrollCrowded(b *testing.B) {
	var text strings.Builder
	p := Paragraph{Style: Body}
	for i := range 10_000 {
		start := text.Len()
		fmt.Fprint(&text, 100+i%900)
		p.Runs = append(p.Runs, Run{start, text.Len(), ToneFigure, fmt.Sprint(i)})
		text.WriteString(" boats came, ")
		p.Passages = append(p.Passages, Passage{start, text.Len(), fmt.Sprint("p", i), ToneSame})
	}
	p.Text = text.String()
	r, _ := shownReader(b, Document{Paragraphs: []Paragraph{p}})
	r.Find("boats")
	for b.Loop() {
		r.Scroll(60)
		if r.offset >= r.end() {
			r.Scroll(-r.end())
		}
	}
}
