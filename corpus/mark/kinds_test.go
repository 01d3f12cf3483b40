package mark

import (
	"testing"

	"sidelight/corpus/figure"
)

func TestValue(t *testing.T) {
	number := func(s string) figure.Decimal {
		d, ok := figure.Parse(s)
		if !ok {
			t.Fatal(s)
		}
		return d
	}
	for _, c := range []struct{ low, high, unit, want string }{
		{"41", "41", "", "41"},
		{"1234", "1234", "", "1,234"},
		{"57000", "57000", "", "57,000"},
		{"2300000", "2300000", "USD", "2,300,000 USD"},
		{"-1234567", "-1234567", "", "-1,234,567"},
		{"1234567.25", "1234567.25", "", "1,234,567.25"},
		{"12", "120", "", "12 to 120"},
		{"80", "80", "percent", "80 %"},
		{"20", "20", "minute", "20 minutes"},
		{"1", "1", "year", "1 year"},
		{"1", "2", "year", "1 to 2 years"},
	} {
		f := figure.Figure{Low: number(c.low), High: number(c.high), Unit: c.unit}
		if got := Value(f); got != c.want {
			t.Errorf("%s to %s %s: got %q, want %q", c.low, c.high, c.unit, got, c.want)
		}
	}
	if got := Value(figure.Figure{Date: "--10-07"}); got != "7 October" {
		t.Errorf("got %q", got)
	}
}
