package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// TextSizes are the sizes in px a Reader sets well, smallest first. Others are rounded to the nearest of these.
var TextSizes = []float32{12, 13, 14, 16, 18, 20, 22, 24}

// A Reader is a reading column: a document set in lines, its marks, its gutter and a scrollbar. It keeps its own scroll place; Set a
// changed document (other runs, other folds) and place and selection stay.
//
// Callbacks hand out the keys of runs, passages and paragraphs; any of them may be nil. Positions are absolute on the window's canvas.
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

	doc Document
}

// NewReader makes an empty Reader: 18 px serif, 68 characters a line.
func NewReader() *Reader {
	r := &Reader{}
	r.ExtendBaseWidget(r)
	return r
}

// Set sets the document. If its texts are those shown already the layout, the place and the selection stay.
func (r *Reader) Set(d Document) { r.doc = d; r.Refresh() }

// Document is what is shown.
func (r *Reader) Document() Document { return r.doc }

// SetTextSize sets the body text in px, rounded to the nearest of TextSizes; the place stays.
func (r *Reader) SetTextSize(px float32) {}

// TextSize is the body text's size in px.
func (r *Reader) TextSize() float32 { return 18 }

// SetFace chooses the reading face.
func (r *Reader) SetFace(f Face) {}

// SetSpacing sets the distance of lines as a factor of the text size; 1.5 at first, 1.2 to 2 are taken.
func (r *Reader) SetSpacing(factor float32) {}

// SetColumn sets how many characters of average width a line holds at most; 68 at first, 40 to 100 are taken.
func (r *Reader) SetColumn(characters int) {}

// SetMotion says whether scrolling to a place is eased over 120 ms (true at first).
func (r *Reader) SetMotion(on bool) {}

// Hide leaves the runs of these tones undrawn and untouchable, and no others; Hide() shows all. Passage signs of these tones go too.
func (r *Reader) HideTones(tones ...Tone) {}

// Focus on passages: those named stay as they are, all other text is dimmed. No keys ends it.
func (r *Reader) DimExcept(keys ...string) {}

// Mark the run or passage as current: it is drawn stronger and Next and Previous go on from it. "" for none.
func (r *Reader) SetCurrent(key string) {}

// Current is the key of the current run or passage; "" if there is none.
func (r *Reader) Current() string { return "" }

// Passage is the key of the passage the reader is at: of the selection or caret if it is on screen, else the topmost on screen.
func (r *Reader) Passage() string { return "" }

// PassageAt is the key of the passage at a place, "" if there is none.
func (r *Reader) PassageAt(p Place) string { return "" }

// Next makes the next run or signed passage after the current one current, scrolls it into view and returns its key; "" if there is none.
// With tones, only those count. A key that stands in several places counts once for each.
func (r *Reader) Next(tones ...Tone) string { return "" }

// Previous is Next backwards.
func (r *Reader) Previous(tones ...Tone) string { return "" }

// Top is the first place on screen.
func (r *Reader) Top() Place { return Place{} }

// ScrollTo brings a place to the upper third of the screen (to its very top if animated is false and the place came from Top).
func (r *Reader) ScrollTo(p Place, animated bool) {}

// ScrollToTop brings a place to the first line, as Top returned it: for restoring.
func (r *Reader) ScrollToTop(p Place) {}

// ScrollToKey brings a run or passage into the upper third, unless it is whole on screen already; false if the key is unknown.
func (r *Reader) ScrollToKey(key string, animated bool) bool { return false }

// Align scrolls so that the passage or run begins y px below the top of the Reader: for panes that follow one another. OnScroll is not
// called. False if the key is unknown.
func (r *Reader) Align(key string, y float32) bool { return false }

// Anchor is the passage nearest to the reading line, a third below the top, and where it begins in px below the top: what Align
// takes in the other panes. With keys, only those passages count; "" if none is on screen.
func (r *Reader) Anchor(keys map[string]bool) (key string, y float32) { return "", 0 }

// Scroll moves the text by dy px, positive towards its end.
func (r *Reader) Scroll(dy float32) {}

// Band is where a passage or run lies, in px below the top of the Reader; it may lie outside the screen. False if the key is unknown
// or nothing is laid out yet.
func (r *Reader) Band(key string) (top, bottom float32, ok bool) { return 0, 0, false }

// Ticks are the runs and signed passages that are not hidden as parts of the whole height, for a Strip.
func (r *Reader) Ticks() []Tick { return nil }

// View is the part of the text on screen, for a Strip.
func (r *Reader) View() (from, to float32) { return 0, 1 }

// ScrollToPart scrolls so that this part of the text, 0 to 1, is in the middle of the screen: what a Strip's OnJump gives.
func (r *Reader) ScrollToPart(part float32) {}

// Find marks every place the text stands at, whatever its case and accents, and returns their number; Find("") ends finding.
func (r *Reader) Find(text string) int { return 0 }

// FindNext goes to the next hit, past the end to the first: hit n of all. 0, 0 without hits.
func (r *Reader) FindNext() (n, of int) { return 0, 0 }

// FindPrevious goes to the hit before.
func (r *Reader) FindPrevious() (n, of int) { return 0, 0 }

// Selection is what is selected, in reading order; ok is false if nothing is.
func (r *Reader) Selection() (from, to Place, ok bool) { return Place{}, Place{}, false }

// Select selects from one place to another.
func (r *Reader) Select(from, to Place) {}

// SelectAll selects the document.
func (r *Reader) SelectAll() {}

// ClearSelection selects nothing.
func (r *Reader) ClearSelection() {}

// SelectedText is the selection as plain text, an empty line between paragraphs; "" if nothing is selected.
func (r *Reader) SelectedText() string { return "" }

// Focus gives the Reader the keyboard.
func (r *Reader) Focus() {}

// CreateRenderer is Fyne's way in.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(r, func() fyne.Size { return fyne.NewSize(220, 120) }, func(s *sheet, size fyne.Size) {
		s.rect(s.paper, 0, 0, size.Width, size.Height, 0)
		y := float32(24)
		for _, p := range r.doc.Paragraphs {
			s.text(p.Text, s.ink, 18, fyne.TextStyle{}, serifRegular, 24, y, size.Width-48, 27)
			y += 40
		}
	})
}
