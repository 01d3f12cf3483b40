package article

import (
	"strconv"
	"strings"
)

var monthNames = []string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

// DateWords writes an ISO 8601 date as a reader would, with as much as it says: "2025-05-03" is "3 May 2025", "2025-05" "May 2025", "--05-03"
// "3 May", "-W-5" "Friday". What is no such date is given back as it is.
func DateWords(iso string) string {
	day, _, _ := strings.Cut(iso, "T")
	if n, ok := strings.CutPrefix(day, "-W-"); ok && len(n) == 1 && n >= "1" && n <= "7" {
		return weekdayNames[n[0]-'1']
	}
	year, rest, ok := strings.Cut(day, "-")
	if yearless, found := strings.CutPrefix(day, "--"); found {
		year, rest = "", yearless
	} else if !ok || len(year) != 4 {
		return iso
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
