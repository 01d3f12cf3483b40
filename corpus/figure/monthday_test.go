package figure

import "testing"

func TestNearestDay(t *testing.T) {
	for _, c := range []struct {
		from day
		n    int
		want string
	}{
		{day{2024, 3, 2}, 28, "2024-02-28"},
		{day{2024, 12, 30}, 2, "2025-01-02"},
		{day{2024, 2, 10}, 31, "2024-01-31"}, // February has no 31st
		{day{2024, 6, 20}, 20, "2024-06-20"},
	} {
		if got := c.from.nearest(c.n).Format("2006-01-02"); got != c.want {
			t.Errorf("the %d. nearest to %s: %s, want %s", c.n, c.from, got, c.want)
		}
	}
}

func TestPow(t *testing.T) {
	for _, c := range []struct {
		base string
		n    int
		want string
	}{{"1.5", 2, "2.25"}, {"-2", 3, "-8"}, {"4", -1, "0.25"}, {"7", 0, "1"}, {"0", -2, "0"}} {
		v, _ := Parse(c.base)
		if got := v.pow(c.n).String(); got != c.want {
			t.Errorf("%s^%d = %s, want %s", c.base, c.n, got, c.want)
		}
	}
}
