package figure

// Base gives the figure in the base unit of its dimension, so that figures in different units can be compared: miles and
// kilometres in metres, hours and minutes in seconds, years in months, cents in their currency, temperatures in degrees Celsius.
// The unit is the base unit's symbol: "m", "s" ... ; of a unit that is not converted (a currency, "percent", "") it is the
// figure's own, and low and high are its own values. Dates and times have no base: ok is false.
//
// Two figures can be compared if their kinds and base units are equal. Days and months are not converted into one another:
// a month has no fixed length.
func (f Figure) Base() (low, high Decimal, base string, ok bool) {
	if f.Kind == Date || f.Kind == Time {
		return low, high, "", false
	}
	low, high = f.Low, f.High
	switch f.Unit {
	case "cent":
		return low.Mul(pow10(-2)), high.Mul(pow10(-2)), f.Cents, true
	case "C":
		return low, high, "C", true
	case "F":
		return celsius(low), celsius(high), "C", true
	case "K":
		return low.Sub(kelvin), high.Sub(kelvin), "C", true
	case "km/h", "mph", "kn":
		return low.Mul(speeds[f.Unit]).quo(speeds["km/h"]), high.Mul(speeds[f.Unit]).quo(speeds["km/h"]), "km/h", true
	}
	u := units[f.Unit]
	if u == nil || !u.converts || f.Kind == Money || f.Kind == Count {
		return low, high, f.Unit, true
	}
	return low.Mul(u.factor), high.Mul(u.factor), bases[u.dimension], true
}

// bases names the base unit of each dimension of lang/units.txt.
var bases = map[string]string{
	"length": "m", "area": "m2", "volume": "l", "mass": "kg", "power": "W", "energy": "J", "frequency": "Hz", "voltage": "V",
	"storage": "byte", "pressure": "Pa", "time": "second", "months": "month", "magnitude": "magnitude", "torque": "Nm", "speed": "km/h", "current": "A",
	"point": "point",
}

// Speeds in metres an hour, exact by definition of the mile and the nautical mile.
var speeds = map[string]Decimal{"km/h": Int(1000), "mph": must("1609.344"), "kn": Int(1852)}

var kelvin = must("273.15")

func celsius(f Decimal) Decimal { return f.Sub(Int(32)).Mul(Int(5)).quo(Int(9)) }

func must(s string) Decimal {
	v, _ := Parse(s)
	return v
}
