package figure

import "testing"

// The short way through Parse and String gives what the long one gives.
func TestDecimal(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"0", "0"},
		{"007", "7"},
		{"57000", "57000"},
		{"2.30", "2.3"},
		{".25", "0.25"},
		{"5.", "5"},
		{"-5", "-5"},
		{"2.3e6", "2300000"},
		{"1e-9", "0.000000001"},
		{"2.30", "2.3"},
		{"7.00", "7"},
		{"0.050", "0.05"},
		{"-0.25", "-0.25"},
		{"12.0305", "12.0305"},
		{"999999999999999999", "999999999999999999"},
		{"1234567890123456789012", "1234567890123456789012"},
		{"0.000000000000000000001", "0.000000000000000000001"},
	} {
		v, ok := Parse(c.in)
		if !ok || v.String() != c.want {
			t.Errorf("%q is %s (%v), want %s", c.in, v, ok, c.want)
		}
	}
	for _, s := range []string{"", ".", "1.2.3", "one", "1,5", "NaN", "Infinity", "٣"} {
		if v, ok := Parse(s); ok {
			t.Errorf("%q was read as %s", s, v)
		}
	}
}
