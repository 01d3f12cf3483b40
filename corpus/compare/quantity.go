package compare

import (
	"math"

	"sidelight/corpus/figure"
)

// quantity is the evidence that two figures are of the same quantity.
type quantity [nQuantity]float64

const (
	equalDigits = iota // significant digits of an equal value, in thirds, at most 1
	closeness          // 1 for equal values, less the further apart
	slip               // values written out that lie so near that one may be a slip of the other: 5,687.75 and 5,587.75
	sameHead
	otherHead
	sameVerb
	otherVerb
	sameWhat  // the counted noun of one is the verb of the other: "24 dead", "killing 24"
	nearby    // cosine of the words around
	alike     // cosine of the sentences
	sameNames // names in common over one more than the fewer
	otherNames
	sameKinds
	otherKinds
	otherChange
	otherState
	isAge
	isDate
	bothBare  // neither says what it counts
	onceEach  // told once in each of the two texts: the more telling the more digits it has
	aloneEach // each text counts nothing else by the noun
	sameDate  // the sentences have a date in common
	otherDate // both have dates, none in common
	oneDated  // only one of them has a date with its year
	nQuantity
)

// evidence holds two figures together. It is symmetric.
func (s *set) quantityOf(a, b *fact) quantity {
	var q quantity
	dated := a.value.family == string(figure.Date)
	if same(a.value.low, b.value.low) && same(a.value.high, b.value.high) && (a.value.iso == b.value.iso || dated && a.value.meet(&b.value) == Agree) {
		q[equalDigits] = math.Min(1, float64(max(a.value.digits, b.value.digits)-1)/3)
		q[closeness] = 1
	} else if a.value.iso == "" && a.value.low > 0 && b.value.low > 0 {
		high := [2]float64{a.value.high, b.value.high}
		if a.value.low <= b.value.high && b.value.low <= a.value.high { // a range holds the other: as near as its nearer end
			high[0] = math.Min(high[0], math.Max(a.value.low, high[1]))
			high[1] = math.Min(high[1], math.Max(b.value.low, high[0]))
		}
		if !a.value.vague && !b.value.vague && a.value.meet(&b.value) == Rounded {
			q[equalDigits] = math.Max(0, math.Min(1, -math.Log10(math.Abs(a.value.high-b.value.high)/b.value.high+1e-9)/3))
		}
		q[closeness] = math.Exp(-2 * math.Abs(math.Log(high[0]/high[1])))
		if a.value.slips(&b.value) {
			q[slip] = 1
		}
	}
	pair := func(x, y int32, same, other int) {
		switch {
		case x < 0 || y < 0:
		case x == y:
			q[same] = 1
		default:
			q[other] = 1
		}
	}
	pair(a.head, b.head, sameHead, otherHead)
	if q[otherHead] == 1 && (a.person && b.person || a.head == b.verb || b.head == a.verb) { // "the number of dead", "19 miners were killed"
		q[otherHead], q[sameHead] = 0, .5
	}
	pair(a.verb, b.verb, sameVerb, otherVerb)
	if common32(a.what, b.what) > 0 {
		q[sameWhat] = 1
	}
	q[nearby] = dot(a.near, b.near) / math.Max(a.norm*b.norm, 1e-9)
	if len(a.near) == 0 && len(b.near) == 0 {
		q[nearby] = bareNearby // a caption, a table: there is nothing else to go by
	}
	x, y := &s.texts[a.text].sentences[a.sentence], &s.texts[b.text].sentences[b.sentence]
	q[alike] = s.alikeInTelling(x, y)
	if n := min(len(a.names), len(b.names)); n > 0 {
		common := common32(a.names, b.names)
		q[sameNames] = float64(common) / float64(n+1)
		if common == 0 {
			q[otherNames] = 1
		}
	}
	if len(a.kinds) > 0 && len(b.kinds) > 0 {
		if common32(a.kinds, b.kinds) > 0 {
			q[sameKinds] = 1
		} else {
			q[otherKinds] = 1
		}
	}
	if a.change != b.change {
		q[otherChange] = 1
	}
	if a.state.apart(b.state) {
		q[otherState] = 1
	}
	if a.age {
		q[isAge] = 1
	}
	if dated || a.value.iso != "" {
		q[isDate] = 1
	}
	if a.head < 0 && b.head < 0 && a.verb < 0 && b.verb < 0 {
		q[bothBare] = 1
	}
	if a.once && b.once && !dated {
		if q[closeness] == 1 {
			q[onceEach] = math.Min(1, float64(max(a.value.digits, b.value.digits))/3)
		} else {
			q[onceEach] = q[equalDigits] // 159,320 and almost 160,000
		}
	}
	if a.alone && b.alone && a.head == b.head {
		q[aloneEach] = 1
	}
	if !dated {
		q[sameDate], q[otherDate], q[oneDated] = datesOf(a, b)
	}
	return q
}

// bareNearby stands for the words around two figures that both stand alone.
const bareNearby = .7
