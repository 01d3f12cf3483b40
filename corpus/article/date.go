package article

import (
	"strconv"
	"strings"
)

var monthNames = []string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

// DateWords writes an ISO 8601 date as a reader would, with as much as it says: "2025-05-03" is "3 May 2025", "2025-05" "May 2025", "--05-03"
// "3 May", "-W-5" "Friday", "2025-W03" "week 3 of 2025", "-P2W" "2 weeks before the article". What is no such date is given back as it is.
func DateWords(iso string) string {
	day, _, _ := strings.Cut(iso, "T")
	if n, ok := strings.CutPrefix(day, "-W-"); ok && len(n) == 1 && n >= "1" && n <= "7" {
		return weekdayNames[n[0]-'1']
	}
	if words := offsetWords(iso); words != "" {
		return words
	}
	year, rest, ok := strings.Cut(day, "-")
	if yearless, found := strings.CutPrefix(day, "--"); found {
		year, rest = "", yearless
	} else if !ok || len(year) != 4 {
		return iso
	}
	if n, ok := strings.CutPrefix(rest, "W"); ok && len(n) == 2 {
		return "week " + strings.TrimPrefix(n, "0") + " of " + year
	}
	month, date, dated := strings.Cut(rest, "-")
	m, err := strconv.Atoi(month)
	if err != nil || m < 1 || m > 12 || len(month) != 2 {
		return iso
	}
	words := monthNames[m-1]
	if dated {
		d, err := strconv.Atoi(date)
		if err != nil || d < 1 || d > 31 {
			return iso
		}
		words = strconv.Itoa(d) + " " + words
	}
	if year != "" {
		words += " " + year
	}
	return words
}

var weekdayNames = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// offsetWords writes a length of time from the article's day on, "-P2W" or "PT5M"; "" for anything else.
func offsetWords(iso string) string {
	side := "after"
	if rest, ok := strings.CutPrefix(iso, "-P"); ok {
		iso, side = "P"+rest, "before"
	}
	length, ok := strings.CutPrefix(iso, "P")
	if !ok || length == "" {
		return ""
	}
	units := map[byte]string{'Y': "year", 'M': "month", 'W': "week", 'D': "day"}
	if rest, ok := strings.CutPrefix(length, "T"); ok && rest != "" {
		length, units = rest, map[byte]string{'H': "hour", 'M': "minute", 'S': "second"}
	}
	n, unit := length[:len(length)-1], units[length[len(length)-1]]
	if _, err := strconv.Atoi(n); err != nil || unit == "" {
		return ""
	}
	if n != "1" {
		unit += "s"
	}
	return n + " " + unit + " " + side + " the article"
}
