package article

import "testing"

func TestDateWords(t *testing.T) {
	for iso, want := range map[string]string{
		"2025-05-03": "3 May 2025", "2025-12": "December 2025", "2025": "2025", "": "", "2025-05-03T10:00:00Z": "3 May 2025", "2025-13-01": "2025-13-01",
		"--05-03": "3 May", "--05": "May", "-W-5": "Friday", "14:30": "14:30", "spring": "spring", "2025-W03": "week 3 of 2025", "-P2W": "2 weeks before the article", "P1Y": "1 year after the article", "-PT5M": "5 minutes before the article", "-P": "-P", "PXD": "PXD",
		"2025-05-99": "2025-05-99",
	} {
		if got := DateWords(iso); got != want {
			t.Errorf("DateWords(%q) = %q, want %q", iso, got, want)
		}
	}
}
