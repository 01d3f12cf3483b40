package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

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

// meet tells how two values of one family stand to each other: agree, rounded, update (one is a lower bound that the other goes beyond), scope (one is
// an upper bound that the other stays below),
// differs; "" if they cannot be held together.
func (v *value) meet(o *value) Relation {
	switch {
	case v.family != o.family:
		return ""
	case v.family == string(figure.Date):
		return meetDates(v, o)
	case v.family == string(figure.Time):
		return meetTimes(v, o)
	case v.vague || o.vague:
		switch {
		case v.low == o.low && v.high == o.high:
			return Agree
		case v.low <= o.high && o.low <= v.high:
			return Rounded
		}
		return Update
	case same(v.low, o.low) && same(v.high, o.high):
		return Agree
	}
	if v.holds(o) || o.holds(v) {
		return Rounded
	}
	small, big := v, o
	if small.low > big.low {
		small, big = o, v
	}
	switch {
	case small.hedge == atLeast:
		return Update
	case big.hedge == atMost:
		return Scope // the most there may be, and what there is
	}
	return Differs
}

// slips reports whether both values are written out, with three digits or more or with decimals, and lie within a thirtieth of each other, yet
// apart.
func (v *value) slips(o *value) bool {
	return (min(v.digits, o.digits) >= 3 || math.Max(v.unit, o.unit) < 1) && v.low == v.high && o.low == o.high && v.meet(o) == Differs &&
		math.Abs(v.low-o.low) <= slipShare*math.Max(math.Abs(v.low), math.Abs(o.low))
}

// holds reports whether o lies in what v may round or hedge; two hedged values need only meet.
func (v *value) holds(o *value) bool {
	low, high := v.room()
	if v.small && v.hedge == plain && o.hedge == plain { // "three metres" is no rounding of 2.5
		low, high = math.Max(low, v.low*(1-smallShare)), math.Min(high, v.high*(1+smallShare))
	}
	if v.hedge != plain && o.hedge != plain {
		l, h := o.room()
		return low <= h && l <= high
	}
	return low <= o.low && o.high <= high || v.low != v.high && low <= o.high && o.low <= high
}

// wide reports whether a value may be anything up to wideRange times its least: "dozens", "2 to over 60".
func (v *value) wide() bool {
	return v.iso == "" && (v.vague || v.low > 0 && v.high >= wideRange*v.low)
}

// farFrom reports whether one value is more than manyTimes times the other.
func (v *value) farFrom(o *value) bool {
	return math.Min(v.high, o.high) > 0 && math.Max(v.low, o.low) > manyTimes*math.Min(v.high, o.high)
}

const (
	wideRange = 2
	manyTimes = 5
)

// same reports equality but for the error of a float.
func same(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

// room is what a value may round or hedge: [low, high].
func (v *value) room() (low, high float64) {
	low, high = v.low-v.unit/2, v.high+v.unit/2
	if v.digits <= 3 && v.unit >= manyThings {
		high = math.Max(high, v.high+v.unit*.99) // cut off, not rounded: 43 million for 43,885,310
	}
	size := math.Max(math.Abs(v.low), math.Abs(v.high))
	switch v.hedge {
	case atLeast: // an open side is never rounded to the other
		low, high = v.low, math.Max(high, v.high+size*openShare)
	case atMost, nearly:
		low, high = math.Min(low, v.low-size*aboutShare), v.high
	case about:
		share := aboutShare
		if v.digits > 2 {
			share = aboutExact
		}
		low, high = math.Min(low, v.low-size*share), math.Max(high, v.high+size*share)
	}
	return low, high
}

// Source: the product's rules ("about": ±10 %; "nearly X": from .9 X); three digits written out are meant more exactly.
const (
	aboutShare   = .1
	aboutExact   = .01
	smallShare   = .1  // a measure of one digit rounds no more than "about" would open it
	openShare    = .25 // "more than 200" may be 249; from there on the one is an earlier state of the other
	manyThings   = 1000
	slipShare    = .033
	fractionUnit = .05 // "a third" may be 31 or 35 per cent
)

// meetDates compares as much as both say: "--10-07" and "2023-10-07" agree, a month holds its days.
func meetDates(a, b *value) Relation {
	if a.end != "" || b.end != "" {
		if a.iso == b.iso && a.end == b.end {
			return Agree
		}
		lowA, highA := a.iso, max(a.iso, a.end)
		lowB, highB := b.iso, max(b.iso, b.end)
		if strings.HasPrefix(lowA, "--") || strings.HasPrefix(lowB, "--") {
			return ""
		}
		if lowA <= highB+"~" && lowB <= highA+"~" {
			return Rounded
		}
		return Differs
	}
	if a.iso == "" || b.iso == "" {
		if day := a.day(); day != "" && day == b.day() {
			return Agree
		}
		return ""
	}
	pa, pb := a.parts, b.parts
	known, coarser := false, false
	for i := range pa {
		switch {
		case pa[i] == "" && pb[i] == "":
		case pa[i] == "" || pb[i] == "":
			coarser = coarser || i > 0 // a year left out is no coarser
		case i == 0 && sameDecade(pa[i], pb[i]):
			known, coarser = true, true // 1959, the 1950s
		case strings.HasPrefix(pa[i], "W") != strings.HasPrefix(pb[i], "W"):
			coarser = true // a week and a month
		case pa[i] != pb[i]:
			return Differs
		default:
			known = true
		}
	}
	switch {
	case !known:
		return ""
	case coarser:
		return Rounded
	}
	return Agree
}

// day is the weekday of a date, "1" for Monday; "" if it cannot be told.
func (v *value) day() string {
	if v.iso == "" {
		return v.weekday
	}
	t, err := time.Parse(time.DateOnly, v.iso)
	if err != nil {
		return ""
	}
	return strconv.Itoa((int(t.Weekday())+6)%7 + 1)
}

// sameDecade reports whether one of two years is a decade ("195X") that holds the other.
func sameDecade(a, b string) bool {
	if len(a) != 4 || len(b) != 4 || strings.HasSuffix(a, "X") == strings.HasSuffix(b, "X") {
		return false
	}
	return a[:3] == b[:3]
}

// dateParts is the year, month and day of an ISO date, "" for what it leaves out. A time after "T" is dropped.
func dateParts(iso string) [3]string {
	iso, _, _ = strings.Cut(iso, "T")
	var out [3]string
	if rest, ok := strings.CutPrefix(iso, "--"); ok {
		out[1], out[2], _ = strings.Cut(rest, "-")
		return out
	}
	parts := strings.SplitN(iso, "-", 3)
	copy(out[:], parts)
	return out
}

// nearTime is how many minutes apart two reports of one moment may lie and still be called rounded; hedged ones three times that.
const nearTime = 5

func meetTimes(a, b *value) Relation {
	if a.end != "" || b.end != "" {
		switch {
		case a.iso == b.iso && a.end == b.end:
			return Agree
		case a.iso <= max(b.iso, b.end) && b.iso <= max(a.iso, a.end):
			return Rounded
		}
		return Differs
	}
	x, okA := minutes(a.iso)
	y, okB := minutes(b.iso)
	if !okA || !okB {
		return ""
	}
	apart := math.Abs(x - y)
	switch {
	case apart == 0:
		return Agree
	case apart <= nearTime || apart <= 3*nearTime && (a.hedge != plain || b.hedge != plain):
		return Rounded
	}
	return Differs
}

func minutes(iso string) (float64, bool) {
	if _, after, ok := strings.Cut(iso, "T"); ok {
		iso = after
	}
	h, m, ok := strings.Cut(iso, ":")
	if !ok || len(m) < 2 {
		return 0, false
	}
	hours, err1 := strconv.Atoi(h)
	mins, err2 := strconv.Atoi(m[:2])
	return float64(60*hours + mins), err1 == nil && err2 == nil
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
