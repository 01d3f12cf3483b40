package cli

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/corpus/report"
)

// inks gives the colour of a relation's sign.
var inks = map[string]ink{"!": red, "=": green, "~": faint, "1": violet}

// printComparison writes a comparison for people: what differs first, with the sentences under it; then what agrees; then
// what only one source tells.
func printComparison(p *page, c *compare.Comparison) {
	names := report.Names(c.Articles)
	for i := range names {
		names[i] = clip(names[i], 28)
	}
	p.line(p.in(bold, report.Summary(c)))
	p.line()
	printSources(p, c, names)
	for _, kind := range []string{"figure", "quote"} {
		var between, agree, only []report.Row
		for _, r := range report.Rows(c, kind) {
			switch r.Relation {
			case compare.Only:
				only = append(only, r)
			case compare.Agree, compare.SameText:
				agree = append(agree, r)
			default:
				between = append(between, r)
			}
		}
		if len(between)+len(agree) > 0 {
			p.line()
			p.line(p.in(bold, strings.ToUpper(kind)+"S"))
		}
		for _, r := range between {
			printRow(p, r, names)
		}
		printAgree(p, agree, names)
		printOnly(p, kind, only, names)
	}
	printSums(p, c, names)
	printPassages(p, c, names)
}

func printSources(p *page, c *compare.Comparison, names []string) {
	origins := report.OriginOf(c)
	head := []string{"source", "origin", "words", "sentences", "same", "partly", "only here", "repeated"}
	first := widest(28, append(slices.Clone(names), head[0]))
	row := func(i ink, cells []string) {
		s := padded(cells[0], first, false)
		for n, cell := range cells[1:] {
			s += "  " + padded(cell, len(head[n+1]), true)
		}
		p.line("  ", p.in(i, s))
	}
	row(faint, head)
	for n, a := range c.Articles {
		v := c.Coverage[n]
		cells := []string{names[n]}
		for _, x := range []int{origins[n], len(a.Words()), v.Sentences, v.Same, v.Partly, v.OnlyHere, v.Repeated} {
			cells = append(cells, strconv.Itoa(x))
		}
		row("", cells)
	}
	for n, line := range report.Origins(c) {
		if n == 0 {
			p.line()
		}
		p.wrapped("  ", 2, line, "")
	}
}

// printRow writes one finding in which the sources do not agree, with the sentences.
func printRow(p *page, r report.Row, names []string) {
	sign := report.Sign(r.Relation)
	of := fmt.Sprintf("%d of %s", r.Sources, count(r.Articles, "source"))
	if r.Origins != r.Sources {
		of += ", " + count(r.Origins, "origin")
	}
	if !r.Sure {
		of += ", not certain"
	}
	head := p.in(inks[sign], sign) + " " + p.in(bold, clip(r.Name, 40)) + "  " + p.in(inks[sign], report.Word(r.Relation)) + "  "
	p.line()
	p.line(head, p.in(faint, of))
	column := 0
	for i, says := range r.Says {
		if len(says) > 0 {
			column = max(column, widest(28, names[i:i+1]))
		}
	}
	told := map[string]bool{}
	for i := range r.Says {
		for n, s := range r.Told(i) {
			who := ""
			if n == 0 {
				who = names[i]
			}
			value := s.Short()
			if r.Kind == "quote" && s.Kind != "" && s.Index >= 0 {
				value = s.Attribution
				if value == "" {
					value = "unattributed"
				}
			} else if s.Attribution != "" {
				value += ", " + s.Attribution
			}
			p.wrapped("    "+padded(who, column, false)+"  ", 6+column, value, bold)
			indent, words, i := strings.Repeat(" ", 6+column), s.Sentence, ink("")
			if told[words+value] { // copies of one text
				words, i = "in the same words", faint
			}
			told[s.Sentence+value] = true
			p.wrapped(indent, 6+column, words, i)
		}
	}
	if r.Why != "" {
		p.wrapped("    "+padded("why", column, false)+"  ", 6+column, r.Why, faint)
	}
}

// printAgree lists what several sources tell alike: what it is, the value or the words, and who tells it.
func printAgree(p *page, rows []report.Row, names []string) {
	var what, value []string
	for _, r := range rows {
		what = append(what, clip(r.Name, 30))
		for i := range r.Says {
			if told := r.Told(i); len(told) > 0 {
				value = append(value, told[0].Short())
				break
			}
		}
	}
	if len(rows) > 0 {
		p.line()
	}
	for n, r := range rows {
		var who []string
		for i, says := range r.Says {
			if len(says) > 0 {
				who = append(who, names[i])
			}
		}
		column := 4 + widest(30, what)
		first := p.in(green, "=") + " " + p.in(bold, padded(what[n], column-4, false)) + "  "
		if r.Kind == "quote" {
			p.wrapped(first, column, "“"+value[n]+"”", "")
			p.wrapped(strings.Repeat(" ", column), column, strings.Join(who, ", "), faint)
			continue
		}
		values := widest(24, value)
		p.wrapped(first+padded(clip(value[n], values), values, false)+"  ", column+values+2, strings.Join(who, ", "), faint)
	}
}

// printOnly lists what one source alone tells, source by source.
func printOnly(p *page, kind string, rows []report.Row, names []string) {
	for i, name := range names {
		var left, right []string
		for _, r := range rows {
			for _, s := range r.Says[i] {
				if kind == "quote" {
					who := s.Attribution
					if who == "" {
						who = "unattributed"
					}
					left, right = append(left, clip(who, 26)), append(right, "“"+s.Words+"”")
					continue
				}
				what := r.Name
				if s.Attribution != "" {
					what += ", " + s.Attribution
				}
				left, right = append(left, clip(s.Short(), 26)), append(right, what)
			}
		}
		if len(left) == 0 {
			continue
		}
		p.line()
		title := strings.ToUpper(kind[:1]) + kind[1:] + "s only in " + name
		if len(names) == 1 {
			title = strings.ToUpper(kind[:1]) + kind[1:] + "s"
		}
		p.line(p.in(violet, "1"), " ", p.in(bold, title), "  ", p.in(faint, strconv.Itoa(len(left))))
		column := widest(26, left)
		for n := range left {
			p.wrapped("    "+padded(left[n], column, kind == "figure")+"  ", 6+column, right[n], "")
		}
	}
}

// printSums tells the totals that are the sum of their parts, or are not.
func printSums(p *page, c *compare.Comparison, names []string) {
	for n, s := range report.Totals(c) {
		if n == 0 {
			p.line()
			p.line(p.in(bold, "SUMS"))
			p.line()
		}
		sign := "="
		if !s.Holds {
			sign = "!"
		}
		p.line(p.in(inks[sign], sign), " ", s.Words, "  ", p.in(faint, names[s.Article]+", "+s.Place))
	}
}

// printPassages sets the passages that are told in several sources under one another, a line each. The sign of a group is that of its strongest link;
// a line that is only partly the same has its own. Where a finding sets two of its lines against each other, the sign of the group is "!".
func printPassages(p *page, c *compare.Comparison, names []string) {
	at, column := 0, widest(28, names)
	for _, a := range c.Articles {
		for _, b := range a.Blocks {
			at = max(at, len(short(report.Place(a.Article, b.Span))))
		}
	}
	for n, pass := range report.Passages(c, 0) {
		if n == 0 {
			p.line()
			p.line(p.in(bold, "PASSAGES"))
		}
		p.line()
		sign := map[compare.Strength]string{compare.Same: "=", compare.Partly: "~"}
		first := p.in(inks[sign[pass.Strength]], sign[pass.Strength])
		if differs(c, pass.Cells) {
			first = p.in(inks["!"], "!")
		}
		for i, cell := range pass.Cells {
			for _, l := range cell {
				if first == " " && l.Strength != pass.Strength {
					first = p.in(inks[sign[l.Strength]], sign[l.Strength])
				}
				where := short(report.Place(c.Articles[i].Article, l.Span))
				words := clip(l.Of(c.Articles[i].Text), pageWidth-8-column-at)
				p.line(first, "   ", padded(names[i], column, false), "  ", p.in(faint, padded(where, at, true)), "  ", words)
				first = " "
			}
		}
	}
}

// differs reports whether a finding that differs has members in passages of two sources.
func differs(c *compare.Comparison, cells [][]report.Linked) bool {
	for n := range c.Findings {
		f := &c.Findings[n]
		if report.Sign(f.Relation) != "!" {
			continue
		}
		in := map[int]bool{}
		for _, m := range f.Members {
			if slices.ContainsFunc(cells[m.Article], func(l report.Linked) bool { return l.Overlaps(m.Span) }) {
				in[m.Article] = true
			}
		}
		if len(in) > 1 {
			return true
		}
	}
	return false
}
