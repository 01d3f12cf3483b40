package corpus

import (
	"cmp"
	"fmt"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
)

// unmarked are the articles of a file in which marks of a kind could not be found (see mark.Finders). They are in the library all the same.
type unmarked struct {
	first string // the first of them and what is wrong with it
	n     int
}

func (u *unmarked) add(a *article.Article, faults []string) {
	if len(faults) == 0 {
		return
	}
	if u.n++; u.n == 1 {
		u.first = cmp.Or(a.Title, a.Name()) + ": " + strings.Join(faults, "; ")
	}
}

// tell puts them into the report on the file.
func (u *unmarked) tell(r *ingest.Report) {
	if u.n == 0 {
		return
	}
	said := u.first
	if u.n > 1 {
		said += fmt.Sprintf("; the same in other articles of it: %d", u.n-1)
	}
	if r.Status == ingest.OK {
		r.Status = ingest.Partial
	}
	if r.Reason != "" {
		said = r.Reason + "; " + said
	}
	r.Reason = said
}
