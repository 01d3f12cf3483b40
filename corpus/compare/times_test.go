package compare

import (
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// TestMeetTimes holds times of day, spans of them, weeks and parts of years against one another.
func TestMeetTimes(t *testing.T) {
	for _, c := range []struct {
		a, b figure.Figure
		want Relation
	}{
		{figure.Figure{Kind: figure.Time, Date: "17:00", DateEnd: "18:00"}, figure.Figure{Kind: figure.Time, Date: "17:00", DateEnd: "18:00"}, Agree},
		{figure.Figure{Kind: figure.Time, Date: "17:00", DateEnd: "18:00"}, figure.Figure{Kind: figure.Time, Date: "17:30"}, Rounded},
		{figure.Figure{Kind: figure.Time, Date: "17:00", DateEnd: "18:00"}, figure.Figure{Kind: figure.Time, Date: "20:00"}, Differs},
		{figure.Figure{Kind: figure.Date, Date: "2021-W02"}, figure.Figure{Kind: figure.Date, Date: "2021-01"}, Rounded},
		{figure.Figure{Kind: figure.Date, Date: "2021-W02"}, figure.Figure{Kind: figure.Date, Date: "2021-W03"}, Differs},
		{figure.Figure{Kind: figure.Date, Date: "2016-07", DateEnd: "2016-09"}, figure.Figure{Kind: figure.Date, Date: "2016"}, Rounded},
	} {
		one := article.New(article.Meta{}, "", nil)
		a, b := newValue(one, &c.a), newValue(one, &c.b)
		if got := a.meet(&b); got != c.want {
			t.Errorf("%s/%s and %s/%s: %q, want %q", c.a.Date, c.a.DateEnd, c.b.Date, c.b.DateEnd, got, c.want)
		}
		if got := b.meet(&a); got != c.want {
			t.Errorf("%s and %s the other way round: %q, want %q", c.a.Date, c.b.Date, got, c.want)
		}
	}
}
