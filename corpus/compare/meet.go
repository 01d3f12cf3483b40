package compare

import (
	"math"

	"sidelight/corpus/figure"
)

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

// holds reports whether o lies in what v may round or hedge. Where one is open to a side they need only meet; two estimates are one only if the
// one lies within what the other allows, not if both give way: about 2.3 and about 2.8 million are two.
func (v *value) holds(o *value) bool {
	low, high := v.room()
	if v.small && v.hedge == plain && o.hedge == plain { // "three metres" is no rounding of 2.5
		low, high = math.Max(low, v.low*(1-smallShare)), math.Min(high, v.high*(1+smallShare))
	}
	if v.hedge != plain && o.hedge != plain && (v.hedge.open() || o.hedge.open()) {
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
