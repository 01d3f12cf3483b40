package figure

import (
	"cmp"
	"strconv"

	"github.com/cockroachdb/apd/v3"
)

// A Decimal is an exact decimal number; the zero value is 0. Figures are compared by it, never by a float.
type Decimal struct{ d apd.Decimal }

var exact = apd.BaseContext.WithPrecision(40)

// Parse reads "57000", "2.3" or "2.3e6".
func Parse(s string) (Decimal, bool) {
	var v Decimal
	if n, exp, ok := short(s); ok {
		v.d.SetFinite(n, exp)
		return v, true
	}
	if _, _, err := v.d.SetString(s); err != nil || v.d.Form != apd.Finite {
		return Decimal{}, false
	}
	return v, true
}

// short reads digits with at most one point among them, few enough for an integer, as nearly every number has.
func short(s string) (n int64, exp int32, ok bool) {
	if len(s) == 0 || len(s) > 18 {
		return 0, 0, false
	}
	point := -1
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
			n = 10*n + int64(c-'0')
		case c == '.' && point < 0 && len(s) > 1:
			point = i
		default:
			return 0, 0, false
		}
	}
	if point >= 0 {
		exp = int32(point + 1 - len(s))
	}
	return n, exp, true
}

// Int is the decimal of an integer.
func Int(n int64) Decimal {
	var v Decimal
	v.d.SetInt64(n)
	return v
}

// Cmp is -1, 0 or 1 as d is less than, equal to or greater than o: 2.30 equals 2.3.
func (d Decimal) Cmp(o Decimal) int {
	if d.d.Exponent == o.d.Exponent && !d.d.Negative && !o.d.Negative && d.d.Coeff.IsInt64() && o.d.Coeff.IsInt64() {
		return cmp.Compare(d.d.Coeff.Int64(), o.d.Coeff.Int64())
	}
	return d.d.Cmp(&o.d)
}

// Equal reports whether both have the same value.
func (d Decimal) Equal(o Decimal) bool { return d.Cmp(o) == 0 }

// Add is d + o.
func (d Decimal) Add(o Decimal) Decimal {
	var v Decimal
	exact.Add(&v.d, &d.d, &o.d)
	return v
}

// Mul is d × o.
func (d Decimal) Mul(o Decimal) Decimal {
	var v Decimal
	exact.Mul(&v.d, &d.d, &o.d)
	return v
}

// Float is the nearest float64, for tolerances and for drawing, never for identity.
func (d Decimal) Float() float64 {
	f, _ := d.d.Float64()
	return f
}

// IsZero reports whether the value is 0.
func (d Decimal) IsZero() bool { return d.d.IsZero() }

// String writes the number in full, without an exponent and without trailing zeros: "2300000".
func (d Decimal) String() string { return string(d.Append(nil)) }

// Append appends the number as String writes it.
func (d Decimal) Append(b []byte) []byte {
	if d.d.Exponent == 0 && d.d.Coeff.IsInt64() {
		n := d.d.Coeff.Int64()
		if d.d.Negative {
			n = -n
		}
		return strconv.AppendInt(b, n, 10)
	}
	if places := -int(d.d.Exponent); places > 0 && places < len(powers) && d.d.Coeff.IsInt64() {
		return appendPlaces(b, d.d.Coeff.Int64(), places, d.d.Negative)
	}
	var v apd.Decimal
	v.Set(&d.d)
	v.Reduce(&v)
	return v.Append(b, 'f')
}

// powers are the powers of ten that an integer holds with room to spare.
var powers = func() (p [18]int64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = 10 * p[i-1]
	}
	return p
}()

// appendPlaces writes n, not negative, with its last digits behind a point and no zeros at the end of them.
func appendPlaces(b []byte, n int64, places int, negative bool) []byte {
	if negative && n != 0 {
		b = append(b, '-')
	}
	b = strconv.AppendInt(b, n/powers[places], 10)
	for n %= powers[places]; n > 0 && n%10 == 0; places-- {
		n /= 10
	}
	if n == 0 {
		return b
	}
	b = append(b, '.')
	for places--; places > 0 && n < powers[places]; places-- {
		b = append(b, '0')
	}
	return strconv.AppendInt(b, n, 10)
}

// Sub is d - o.
func (d Decimal) Sub(o Decimal) Decimal {
	var v Decimal
	exact.Sub(&v.d, &d.d, &o.d)
	return v
}

// quo is d / o to 40 digits; o is not 0.
func (d Decimal) quo(o Decimal) Decimal {
	var v Decimal
	exact.Quo(&v.d, &d.d, &o.d)
	return v
}

// pow is d to the power of n, to 40 digits; 0 to a negative power is 0.
func (d Decimal) pow(n int) Decimal {
	v := Int(1)
	for range max(n, -n) {
		v = v.Mul(d)
	}
	if n < 0 && !v.IsZero() {
		v = Int(1).quo(v)
	}
	return v
}

// pow10 is ten to the power of n.
func pow10(n int) Decimal {
	var v Decimal
	v.d.SetFinite(1, int32(n))
	return v
}
