package app

import (
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// boardView is what the facts board shows: the tab's findings as rows, or the origins.
func boardView(s *state) widgets.BoardView {
	v := widgets.BoardView{Tab: string(s.board.tab), Tabs: tabs(s), Hint: boardHint}
	switch {
	case len(s.open) < 2:
		v.Empty = boardNeedsTwo
		return v
	case s.compared == nil:
		v.Empty = workingOn
		return v
	case s.board.tab == originsTab:
		v.Rows, v.Hint = originRows(s), ""
		return v
	}
	v.Filters = filters(s)
	for _, r := range rows(s) {
		v.Rows = append(v.Rows, finding(s.compared, r))
	}
	if len(v.Rows) == 0 {
		v.Empty = boardEmpty
	}
	return v
}

func tabs(s *state) []widgets.Tab {
	count := map[string]int{}
	for _, f := range s.findings() {
		count[f.Kind]++
	}
	list := []widgets.Tab{{Key: string(factsTab), Label: "Facts", Count: count["figure"]}, {Key: string(quotesTab), Label: "Quotes", Count: count["quote"]}}
	n := 0
	if s.compared != nil {
		n = len(s.compared.Origins)
	}
	return append(list, widgets.Tab{Key: string(originsTab), Label: "Origins", Count: n})
}

// filters are the chips over the rows: how many of the tab's findings each would show.
func filters(s *state) []widgets.Chip {
	var out []widgets.Chip
	for _, f := range []struct {
		filter filter
		label  string
		tone   widgets.Tone
	}{{differsRows, "differs", widgets.ToneDiffers}, {agreeRows, "in several", widgets.ToneSame}, {onlyRows, "only here", widgets.ToneOnly}} {
		n := 0
		for i := range s.findings() {
			if x := &s.compared.Findings[i]; x.Kind == kinds[s.board.tab] && f.filter.passes(x) {
				n++
			}
		}
		if n > 0 || s.board.filter == f.filter {
			out = append(out, widgets.Chip{Key: string(f.filter), Label: f.label, Tone: f.tone, Count: n, On: s.board.filter == f.filter})
		}
	}
	return out
}

// finding is a row of the board with what each source says under it.
func finding(c *compare.Comparison, r report.Row) widgets.Finding {
	f := widgets.Finding{
		Key: r.Key, Sign: sign(*r.Finding), What: r.Name, Word: report.Word(r.Relation), Value: values(r), Sources: sourcesOf(c, r),
		Calm: !r.Sure, Why: r.Why, Group: groupOf(c, r),
	}
	if r.Kind == "quote" && r.Relation == compare.Altered {
		f.Sign = widgets.ToneDiffers
	}
	n := 0
	for i, says := range r.Says {
		for k, x := range says {
			said := widgets.Says{Key: memberKey(n), Source: shortName(c.Articles[i]), Who: x.Attribution, Sentence: x.Sentence}
			if r.Kind == "figure" {
				said.Value = x.Short()
			}
			said.Marks = saidMarks(c, r, i, k)
			f.Says = append(f.Says, said)
			n++
		}
	}
	return f
}

// groupOf is the heading a row stands under: what only one source tells is listed by source.
func groupOf(c *compare.Comparison, r report.Row) string {
	switch {
	case r.Relation == compare.Only && len(r.Members) > 0:
		return "Only in " + shortName(c.Articles[r.Members[0].Article])
	case differs(r.Finding):
		return "Differs"
	}
	return "In several"
}

// saidMarks marks in the sentence of a saying the figure or the quote itself and, in altered quotes, the words that the other has not.
func saidMarks(c *compare.Comparison, r report.Row, source, k int) []widgets.Run {
	x := r.Says[source][k]
	tone := widgets.ToneFigure
	if r.Kind == "quote" {
		tone = widgets.ToneQuote
	}
	start := strings.Index(x.Sentence, x.Words)
	if start < 0 || x.Words == "" {
		return nil
	}
	out := []widgets.Run{{Start: start, End: start + len(x.Words), Tone: tone}}
	switch {
	case r.Kind == "figure" && r.Relation == compare.Differs:
		out = append(out, widgets.Run{Start: start, End: start + len(x.Words), Tone: widgets.ToneDiffers})
	case r.Relation == compare.Altered:
		for _, w := range changedWords(r, source, k) {
			out = append(out, widgets.Run{Start: start + w.Start, End: start + w.End, Tone: widgets.ToneDiffers})
		}
	}
	return out
}

// changedWords are the words of a saying that the first saying of another source has not; for what has no other, none.
func changedWords(r report.Row, source, k int) []article.Span {
	for i, says := range r.Says {
		if i != source && len(says) > 0 {
			return report.Changed(r.Says[source][k].Words, says[0].Words)
		}
	}
	return nil
}

// originRows lists the original texts behind the sources: which outlets carry which.
func originRows(s *state) []widgets.Finding {
	c := s.compared
	var out []widgets.Finding
	for _, group := range c.Origins {
		var names []string
		row := widgets.Finding{Key: articleKey(c.Articles[group[0]].ID()), Sign: widgets.ToneOnly, Sources: counted(len(group), "source", "sources")}
		for n, k := range group {
			a := c.Articles[k]
			names = append(names, shortName(a))
			row.Says = append(row.Says, widgets.Says{Key: memberKey(n), Source: a.Name(), Who: shortDay(a.Date), Sentence: a.Title})
		}
		row.What = strings.Join(names, ", ")
		if len(group) > 1 {
			row.Sign, row.Word = widgets.ToneShared, "one original text"
			row.Why = message(sharedShare, counted(sharedWords(c, group), "word", "words"))
		}
		out = append(out, row)
	}
	slices.SortStableFunc(out, func(a, b widgets.Finding) int { return len(b.Says) - len(a.Says) })
	return out
}

// sharedWords counts the words in the runs that two or more of the sources share.
func sharedWords(c *compare.Comparison, group []int) int {
	n := 0
	for _, sh := range c.Shared {
		in := 0
		for _, m := range sh.Members {
			if slices.Contains(group, m.Article) {
				in++
			}
		}
		if in > 1 {
			n += sh.Words
		}
	}
	return n
}
