package app

import (
	"cmp"
	"slices"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// boardView is what the facts board shows: the tab's findings as rows, or the origins.
func boardView(s *state) widgets.BoardView {
	v := widgets.BoardView{Tab: string(s.board.tab), Tabs: tabs(s), Hint: tr(boardHint)}
	if s.board.tab == notesTab || len(s.open) > 1 {
		v.Take = widgets.Take{Label: tr(takeWords[exportOf(s).of]), Key: takeKey.String()}
	}
	switch {
	case s.board.tab == notesTab:
		v.Rows, v.Hint, v.Empty = noteRows(s), "", tr(notesEmpty)
		return v
	case len(s.open) == 0:
		return v
	case s.compared == nil:
		v.Empty = tr(workingOn)
		return v
	case s.board.tab == originsTab:
		v.Rows, v.Hint = originRows(s), ""
		return v
	}
	if len(s.compared.Articles) > 1 {
		v.Filters = filters(s)
	}
	for _, r := range rows(s) {
		v.Rows = append(v.Rows, finding(s, r))
	}
	if len(v.Rows) == 0 {
		v.Empty = tr(boardEmpty)
	}
	return v
}

func tabs(s *state) []widgets.Tab {
	count := map[string]int{}
	for _, f := range s.findings() {
		count[f.Kind]++
	}
	list := []widgets.Tab{{Key: string(factsTab), Label: tr(factsTitle), Count: count["figure"]}, {Key: string(quotesTab), Label: tr(quotesTitle), Count: count["quote"]}}
	n := 0
	if s.compared != nil {
		n = len(s.compared.Origins)
	}
	list = append(list, widgets.Tab{Key: string(originsTab), Label: tr(originsTitle), Count: n})
	if mine := noteRows(s); len(mine) > 0 || s.board.tab == notesTab {
		list = append(list, widgets.Tab{Key: string(notesTab), Label: tr(notesTitle), Count: len(mine)})
	}
	return list
}

// filters are the chips over the rows: how many of the tab's findings each would show.
func filters(s *state) []widgets.Chip {
	var out []widgets.Chip
	changed := tr(differsChip)
	if s.board.tab == quotesTab {
		changed = tr(alteredChip)
	}
	for _, f := range []struct {
		filter filter
		label  string
		tone   widgets.Tone
	}{
		{differsRows, changed, widgets.ToneDiffers},
		{agreeRows, tr(inSeveralChip), widgets.ToneSame},
		{onlyRows, tr(onlyHereChip), widgets.ToneOnly},
		{judgedRows, tr(judgedChip), widgets.ToneNote},
	} {
		n := 0
		for i := range s.findings() {
			if x := &s.compared.Findings[i]; x.Kind == kinds[s.board.tab] && s.passes(f.filter, x) {
				n++
			}
		}
		if n > 0 || s.board.filter == f.filter {
			out = append(out, widgets.Chip{Key: string(f.filter), Label: f.label, Tone: f.tone, Count: n, On: s.board.filter == f.filter})
		}
	}
	if x := s.board.filter; s.named(x) {
		out = append(out, widgets.Chip{Key: string(x), Label: s.filterTitle(x), Count: len(rows(s)), On: true})
	}
	return out
}

// finding is a row of the board with what each source says under it.
func finding(s *state, r report.Row) widgets.Finding {
	c := s.compared
	f := widgets.Finding{
		Key: r.Key, Sign: s.sign(*r.Finding), What: r.Name, Word: tr(report.Word(foundAs(r.Finding))), Value: values(r), Sources: sourcesOf(c, r),
		Calm: !r.Sure, Why: coreLine(r.Why),
	}
	if s.board.order == asFound {
		f.Group = groupOf(c, r)
	}
	f.Judged = tr(string(s.verdict(r.Key)))
	f.Verdict, f.Note = string(s.verdict(r.Key)), s.library.Note(s.noteKey(r.Key))
	if r.Relation == compare.Only {
		f.Sources = "" // the heading names it
		if f.Group == "" {
			f.Sources = shortName(c.Articles[r.Members[0].Article])
		}
	}
	if len(c.Articles) == 1 { // there is nothing to hold it against
		f.Sign, f.Word, f.Why, f.Group, f.Sources = "", "", "", "", ""
	}
	f.Says = saidBy(c, r)
	return f
}

// saidBy is what the sources say in a row. What a copy says with the same words as its original stands once, with the names of both.
func saidBy(c *compare.Comparison, r report.Row) []widgets.Says {
	type words struct {
		origin          int
		value, sentence string
	}
	origins := report.OriginOf(c)
	first := map[words]int{}
	var out []widgets.Says
	for i := range r.Says {
		for _, x := range r.Told(i) {
			name := shortName(c.Articles[i])
			w := words{origins[i], value(x), x.Sentence}
			if n, ok := first[w]; ok {
				if !strings.HasSuffix(out[n].Source, name) {
					out[n].Source += ", " + name
				}
				continue
			}
			first[w] = len(out)
			said := widgets.Says{Source: name, Who: x.Attribution, Sentence: x.Sentence, Marks: saidMarks(r, i, x, c.Articles[i].Text)}
			said.Key = memberKey(slices.IndexFunc(r.Members, func(m compare.Member) bool { return m.Place == x.Place }))
			if r.Kind == "figure" {
				said.Value = value(x)
			}
			out = append(out, said)
		}
	}
	return out
}

// foundAs is what the program found, whatever the reader says of it.
func foundAs(f *compare.Finding) compare.Relation { return cmp.Or(f.Found, f.Relation) }

// groupOf is the heading a row stands under: what only one source tells is listed by source.
func groupOf(c *compare.Comparison, r report.Row) string {
	switch {
	case r.Verdict == compare.NotComparable:
		return tr(judgedTitle)
	case r.Relation == compare.Only && len(r.Members) > 0:
		return tr(onlyIn) + shortName(c.Articles[r.Members[0].Article])
	case differs(r.Finding):
		return tr(differsTitle)
	}
	return tr(inSeveral)
}

// saidMarks marks in the sentence of a saying the figure or the quote itself and, in altered quotes, the words that another source has not.
func saidMarks(r report.Row, source int, x report.Saying, text string) []widgets.Run {
	lead := 0 // what stands before the words, so that the 4 of "941 votes, clerk 4" is not found in 941
	if x.Member.Sentence.Start <= x.Start {
		lead = min(len(strings.Join(strings.Fields(text[x.Member.Sentence.Start:x.Start]), " ")), len(x.Sentence))
	}
	start := strings.Index(x.Sentence[lead:], x.Words)
	if start < 0 {
		lead, start = 0, strings.Index(x.Sentence, x.Words)
	}
	if start < 0 || x.Words == "" {
		return nil
	}
	start += lead
	tone := widgets.ToneFigure
	if r.Kind == "quote" {
		tone = widgets.ToneQuote
	}
	out := []widgets.Run{{Start: start, End: start + len(x.Words), Tone: tone}}
	switch {
	case r.Kind == "figure" && r.Relation == compare.Differs:
		out = append(out, widgets.Run{Start: start, End: start + len(x.Words), Tone: widgets.ToneDiffers})
	case r.Relation == compare.Altered:
		for i, says := range r.Says {
			if i == source || len(says) == 0 {
				continue
			}
			for _, w := range report.Otherwise(x.Words, says[0].Words) {
				out = append(out, widgets.Run{Start: start + w.Start, End: start + w.End, Tone: widgets.ToneDiffers})
			}
			break
		}
	}
	return out
}

// originRows lists the original texts behind the sources: which outlets carry which, who has the fullest text, which agency signs it, and
// with whom they have part of their text in common.
func originRows(s *state) []widgets.Finding {
	c := s.compared
	var out []widgets.Finding
	for _, o := range c.Sources {
		var names, why []string
		row := widgets.Finding{Key: articleKey(c.Articles[o.Articles[0]].ID()), Sign: widgets.ToneOnly}
		for n, k := range o.Articles {
			a := c.Articles[k]
			names = append(names, shortName(a))
			row.Says = append(row.Says, widgets.Says{Key: memberKey(n), Source: a.Name(), Who: shortDay(a.Date), Sentence: a.Title})
			names = append(names, a.AlsoIn()...)
		}
		row.Sources = counted(len(names), sourceNoun)
		row.What = strings.Join(names, ", ")
		if o.Rewritten {
			why = append(why, tr(rewrittenText))
		}
		if o.Agency != "" {
			why = append(why, message(signedBy, o.Agency))
		}
		if len(o.Articles) > 1 {
			row.Sign, row.Word = widgets.ToneShared, tr(oneText)
			why = append(why, message(fullestIn, shortName(c.Articles[o.Fullest])))
		}
		for _, p := range c.Parts {
			switch {
			case slices.Contains(o.Articles, p.Article):
				why = append(why, message(partInCommon, counted(p.Words, wordNoun), shortName(c.Articles[p.Of])))
			case slices.Contains(o.Articles, p.Of):
				why = append(why, message(partInCommon, counted(p.Words, wordNoun), shortName(c.Articles[p.Article])))
			}
		}
		row.Why = joined(why)
		out = append(out, row)
	}
	slices.SortStableFunc(out, func(a, b widgets.Finding) int { return len(b.Says) - len(a.Says) })
	return out
}
