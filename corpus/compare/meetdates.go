package compare

import (
	"math"
	"strconv"
	"strings"
	"time"
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
