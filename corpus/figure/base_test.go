package figure

import "testing"

func TestBase(t *testing.T) {
	for _, c := range []struct {
		unit, value string
		kind        Kind
		base, want  string
	}{
		{"mi", "10", Measure, "m", "16093.44"},
		{"km", "16.09344", Measure, "m", "16093.44"},
		{"F", "212", Measure, "C", "100"},
		{"mph", "50", Measure, "km/h", "80.4672"},
		{"m/s", "10", Measure, "km/h", "36"},
		{"hour", "1.5", Duration, "second", "5400"},
		{"minute", "90", Duration, "second", "5400"},
		{"year", "2", Age, "month", "24"},
		{"USD", "5", Money, "USD", "5"},
		{"cent", "60", Money, "USD", "0.6"},
		{"percent", "12", Percent, "percent", "12"},
		{"", "12", Count, "", "12"},
	} {
		v, _ := Parse(c.value)
		f := Figure{Kind: c.kind, Unit: c.unit, Low: v, High: v, Cents: "USD"}
		low, high, base, ok := f.Base()
		if !ok || low.String() != c.want || !high.Equal(low) || base != c.base {
			t.Errorf("%s %s is %s to %s %s, want %s %s", c.value, c.unit, low, high, base, c.want, c.base)
		}
	}
	if _, _, _, ok := (Figure{Kind: Date, Date: "2024-05-03"}).Base(); ok {
		t.Error("a date has no base unit")
	}
}

// Every unit of the tables that converts has a base unit with a name.
func TestBases(t *testing.T) {
	for symbol, u := range units {
		if u.converts && bases[u.dimension] == "" {
			t.Errorf("%s: no base unit for %s", symbol, u.dimension)
		}
	}
}

// A sign of a unit stands for one unit only; which of two it would be is no matter of the order in a map.
func TestUnitSigns(t *testing.T) {
	of := map[string]string{}
	for symbol, u := range units {
		for _, s := range u.symbols {
			if other := of[s]; other != "" {
				t.Errorf("%s is a sign of both %s and %s", s, other, symbol)
			}
			of[s] = symbol
		}
	}
}
