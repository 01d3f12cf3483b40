package widgets

// An underline is the pattern of a line under text: every tone can be told without its colour.
type underline int

const (
	noLine underline = iota
	solidLine
	thinLine
	dashedLine
	dottedLine
	doubleLine
)

// A shape is what a tone looks like besides its colours.
type shape struct {
	rank   int // fills of a lower rank lie under those of a higher
	fill   bool
	inset  bool // the fill is rounded and a little lower, so that a fill under it shows around it
	line   underline
	low    bool // the line lies below the place of figures' lines, so that both can be seen
	bars   bool // at the first and the last letter
	frame  bool // a thin box instead of a line
	margin bool // a sign in the right margin
}

// shapes is LOOK's table of tones and shapes.
var shapes = map[Tone]shape{
	ToneShared:    {rank: 1, fill: true, line: dashedLine, low: true},
	ToneQuote:     {rank: 2, fill: true, bars: true},
	ToneStatement: {rank: 3, line: dottedLine, low: true},
	ToneHighlight: {rank: 4, fill: true, frame: true},
	ToneFigure:    {rank: 5, fill: true, inset: true, line: solidLine},
	ToneHedge:     {rank: 6, line: thinLine},
	ToneSpeaker:   {rank: 6},
	ToneLink:      {rank: 6, line: thinLine},
	ToneSame:      {rank: 6, line: thinLine, low: true},
	TonePartly:    {rank: 6, line: dottedLine, low: true},
	ToneOnly:      {rank: 6, line: dottedLine},
	ToneDiffers:   {rank: 7, line: doubleLine},
	ToneNote:      {rank: 7, line: dottedLine, margin: true},
	TonePin:       {rank: 7, margin: true},
	ToneFind:      {rank: 8, fill: true, inset: true, frame: true},
}

// signs are the gutter's, from LOOK.
var signs = map[Tone]string{
	ToneSame:    "=",
	TonePartly:  "~",
	ToneDiffers: "!",
	ToneOnly:    "1",
	ToneShared:  "\"",
	ToneNote:    "n",
	TonePin:     "*",
}

// signRank orders signs that meet on a line: what differs is never hidden by what agrees.
var signRank = map[Tone]int{ToneDiffers: 5, ToneOnly: 4, TonePartly: 3, ToneShared: 2, ToneSame: 1}
