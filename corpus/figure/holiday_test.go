package figure

import "testing"

// Days told by rule, held against calendars of those years.
func TestHolidayIn(t *testing.T) {
	for _, c := range []struct {
		rule string
		year int
		want string
	}{
		{"12-25", 2010, "2010-12-25"},
		{"easter", 1818, "1818-03-22"},
		{"easter", 1943, "1943-04-25"},
		{"easter", 2024, "2024-03-31"},
		{"easter+1", 2016, "2016-03-28"},
		{"easter-2", 2021, "2021-04-02"},
		{"11-4-4", 2015, "2015-11-26"},
		{"11-4-4+1", 2018, "2018-11-23"},
		{"05-5-1", 2020, "2020-05-25"},
		{"05-5-1", 2021, "2021-05-31"},
		{"09-1-1", 2024, "2024-09-02"},
	} {
		if got := holidayIn(c.rule, c.year).String(); got != c.want {
			t.Errorf("%s in %d is %s, want %s", c.rule, c.year, got, c.want)
		}
	}
}
