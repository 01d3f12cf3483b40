// Package widgets draws marked text, rows and ribbons. Plain data goes in, callbacks with keys come out.
//
// It knows nothing of articles, figures or quotes, opens no file and starts no goroutine: app turns the one into the other.
package widgets

// Words are what widgets say of their own, in the language of the window.
type Words struct {
	Base     string // on the article the others are compared with
	Stop     string // ends what is under way
	You      string // with %s for the reader's verdict
	Note     string // with %s for the reader's note
	Progress string // with %s for what is under way, %d for how much is done and %d of how much
}

// English are the words widgets begin with.
var English = Words{Base: "base", Stop: "Stop", You: "you: %s", Note: "Your note: %s", Progress: "%s: %d of %d"}

// A Tone names a look: a fill, a line, a sign. The colours of all tones are in theme.go.
type Tone string

// The tones.
const (
	ToneFigure    Tone = "figure"
	ToneQuote     Tone = "quote"
	ToneStatement Tone = "statement"
	ToneShared    Tone = "shared"
	ToneDiffers   Tone = "differs"
	ToneOnly      Tone = "only"
	ToneSame      Tone = "same"
	TonePartly    Tone = "partly"
	ToneHedge     Tone = "hedge"     // thin line: hedge, counted noun, attribution
	ToneSpeaker   Tone = "speaker"   // bold mention of who speaks
	ToneFind      Tone = "find"      // a hit of find in the text
	ToneHighlight Tone = "highlight" // the reader's own
	ToneNote      Tone = "note"
	TonePin       Tone = "pin"
	ToneLink      Tone = "link" // words that do something when tapped
)

// A Run is a stretch of one paragraph drawn in a tone. Runs may overlap. Start and End are bytes of the paragraph's Text on rune borders.
type Run struct {
	Start, End int
	Tone       Tone
	Key        string // handed to OnTap and OnHover; "" for a run that answers nothing
}

// A Passage is a sentence: it has a gutter sign, may be tinted as a whole, and is what scrolling and ribbons join.
type Passage struct {
	Start, End int
	Key        string
	Sign       Tone // ToneSame "=", TonePartly "~", ToneDiffers "!", ToneOnly "1", ToneShared "\""; "" for none
}

// A Style says how a paragraph is set.
type Style string

// The styles.
const (
	Outlet   Style = "outlet" // the line above the headline
	Headline Style = "headline"
	Meta     Style = "meta" // date, words, author
	Body     Style = "body"
	Caption  Style = "caption"
	ListItem Style = "list"
	Fold     Style = "fold" // a line that stands for folded repeats; a tap unfolds
)

// A Paragraph is one block of a document.
type Paragraph struct {
	Text     string
	Style    Style
	Runs     []Run
	Passages []Passage
	Key      string
}

// A Document is what a Reader shows. The zero Document is empty.
type Document struct{ Paragraphs []Paragraph }

// A Place is a byte of a paragraph: selection, scrolling and find speak it, never lines or pixels.
type Place struct{ Paragraph, Byte int }
