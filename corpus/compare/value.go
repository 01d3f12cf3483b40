package compare

import (
	"math"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// A value is what a figure may be worth, in the base unit of its family, so that miles and kilometres can be held together.
type value struct {
	family    string  // figures of different families are never held together
	low, high float64 // equal unless a range, a vague word
	unit      float64 // of the last digit written: 1,000 for 43,000, 100,000 for 2.3 million; 0 for dates and vague words
	digits    int     // significant digits
	small     bool    // a measure of one whole digit
	hedge     hedge
	reached   bool // an end that was reached: "as low as $50"
	vague     bool
	iso, end  string // of dates and times
	parts     [3]string
	weekday   string // of a date that the text gives by its weekday alone: "1" is Monday
}

// A hedge is how a text opens a figure to one side or both.
type hedge int

const (
	plain   hedge = iota
	atLeast       // "more than", "at least"
	atMost        // "up to", "as many as"
	about         // "some", "around"
	nearly        // "almost"
)

// open reports whether a hedge leaves a side open.
func (h hedge) open() bool { return h == atLeast || h == atMost }

// A family is a kind of unit with the size of its units in a base unit.
type family struct {
	name string
	size float64
}

// families of the units of figure: see the table of units there.
var families = map[string]family{
	"mm": {"length", .001}, "cm": {"length", .01}, "m": {"length", 1}, "km": {"length", 1000}, "in": {"length", .0254}, "ft": {"length", .3048},
	"yd": {"length", .9144}, "mi": {"length", 1609.344},
	"m2": {"area", 1}, "km2": {"area", 1e6}, "ha": {"area", 1e4}, "acre": {"area", 4046.86}, "mi2": {"area", 2.59e6}, "ft2": {"area", .092903},
	"ml": {"volume", .001}, "l": {"volume", 1}, "m3": {"volume", 1000}, "gal": {"volume", 3.78541}, "bbl": {"volume", 158.987},
	"mg": {"weight", 1e-6}, "g": {"weight", .001}, "kg": {"weight", 1}, "t": {"weight", 1000}, "lb": {"weight", .453592}, "oz": {"weight", .0283495}, "st": {"weight", 6.35029},
	"km/h": {"speed", 1}, "mph": {"speed", 1.609344}, "m/s": {"speed", 3.6}, "kn": {"speed", 1.852},
	"W": {"power", 1}, "kW": {"power", 1e3}, "MW": {"power", 1e6}, "GW": {"power", 1e9}, "hp": {"power", 745.7},
	"second": {"duration", 1}, "minute": {"duration", 60}, "hour": {"duration", 3600}, "day": {"duration", 86400}, "week": {"duration", 604800},
	"month": {"duration", 2629800}, "year": {"duration", 31557600}, "decade": {"duration", 315576000}, "century": {"duration", 3155760000},
}

// decimals are bare numbers with decimals, as magnitudes are: never held against what is counted in whole ones.
const (
	decimals   = "decimals"
	decimalsTo = 15
)

func newValue(a *article.Article, f *figure.Figure) value {
	if f.Lasts() {
		g := length(*f)
		f = &g
	}
	v := value{family: string(f.Kind), low: f.Low.Float(), high: f.High.Float(), vague: f.Vague, iso: f.Date, end: f.DateEnd}
	size := 1.0
	switch f.Kind {
	case figure.Count, figure.Ordinal, figure.Score:
		v.family += f.Unit
		if f.Kind == figure.Count && f.Low.Float() < decimalsTo && f.Low.Float() != math.Trunc(f.Low.Float()) {
			v.family = decimals
		}
	case figure.Ratio: // "half", "three in ten" beside "50 per cent"
		v.family, size = string(figure.Percent), 100
	case figure.Money:
		if f.Cents != "" { // 26 cents beside $0.26
			v.family, size = v.family+" "+f.Cents, .01
			break
		}
		v.family += " " + f.Unit
	case figure.Measure, figure.Duration:
		if f.Unit == "magnitude" {
			v.family = decimals // often told without the word
			break
		}
		if u, ok := families[f.Unit]; ok {
			v.family, size = u.name, u.size
		} else {
			v.family += " " + f.Unit
		}
	case figure.Age:
		if u, ok := families[f.Unit]; ok {
			size = u.size
		} else {
			size = families["year"].size
		}
	case figure.Date, figure.Time:
		if day, ok := strings.CutPrefix(f.Date, "-W-"); ok {
			v.weekday, v.iso = day, ""
		}
		v.parts, v.hedge = dateParts(v.iso), hedgeOf(a, f)
		return v
	}
	if !f.Vague {
		v.unit, v.digits = lastDigit(f.Low.String())
		if !f.Low.Equal(f.High) {
			u, d := lastDigit(f.High.String())
			v.unit, v.digits = math.Min(v.unit, u), max(v.digits, d)
		}
	}
	if f.Kind == figure.Ratio {
		v.unit = math.Max(v.unit, fractionUnit)
	}
	v.small = f.Kind == figure.Measure && v.digits == 1 && v.unit == 1
	v.low, v.high, v.unit = v.low*size, v.high*size, v.unit*size
	v.hedge, v.reached = hedgeOf(a, f), reached(article.Fold(f.Hedge.Of(a.Text)))
	return v
}

// reached reports whether a hedge names an end that was reached, which opens nothing: "as low as $50", "a high of 30".
func reached(word string) bool {
	return strings.Contains(word, "low") && !strings.Contains(word, "below") || strings.Contains(word, "high")
}

// hedgeOf is how the text opens a figure.
func hedgeOf(a *article.Article, f *figure.Figure) hedge {
	word := article.Fold(f.Hedge.Of(a.Text))
	switch {
	case reached(word):
		return plain
	case f.Bound == figure.Min:
		return atLeast
	case strings.Contains(word, "near") || strings.Contains(word, "almost") || strings.Contains(word, "close to") || strings.Contains(word, "just under"):
		return nearly
	case f.Bound == figure.Max:
		return atMost
	case f.Approx:
		return about
	}
	return plain
}

// lastDigit is the unit of the last significant digit of a decimal and the number of significant digits. The zeros at the end of a whole
// number do not count, but two digits always do: 200 is read as 20 tens, 43,000 as 43 thousands.
func lastDigit(s string) (float64, int) {
	s = strings.TrimPrefix(s, "-")
	whole, rest, _ := strings.Cut(s, ".")
	if rest != "" {
		return math.Pow10(-len(rest)), len(strings.TrimLeft(whole+rest, "0"))
	}
	digits := len(strings.TrimRight(whole, "0"))
	if len(whole) == 1 {
		return 1, 1
	}
	digits = max(digits, 2)
	return math.Pow10(len(whole) - digits), digits
}

// withLengths is the article with every date told as a length of time ("two weeks ago") as that length: stories of one day tell it so, and
// dates reckoned back are too coarse to be held against each other.
func withLengths(a *mark.Annotated) *mark.Annotated {
	if !slices.ContainsFunc(a.Figures, figure.Figure.Lasts) {
		return a
	}
	b := *a
	b.Figures = slices.Clone(a.Figures)
	for i, f := range b.Figures {
		if f.Lasts() {
			b.Figures[i] = length(f)
		}
	}
	return &b
}

// length is a date told as a length of time as that length.
func length(f figure.Figure) figure.Figure {
	f.Kind, f.Date, f.DateEnd, f.Inferred = figure.Duration, "", "", false
	return f
}
