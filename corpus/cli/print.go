package cli

import (
	"fmt"
	"strings"

	"sidelight/corpus/article"
	marks "sidelight/corpus/mark"
	"sidelight/corpus/report"
)

// printArticle writes for people what was read of a file.
func printArticle(p *page, a *article.Article) {
	p.line(p.in(bold, report.Line(a.Path)), place(a))
	repeats := 0
	for _, b := range a.Blocks {
		if b.Repeats >= 0 {
			repeats++
		}
	}
	length := count(len(a.Words()), "word") + " in " + count(len(a.Blocks), "paragraph")
	if repeats > 0 {
		length += fmt.Sprintf(", %d of them printed before", repeats)
	}
	for _, row := range [][2]string{
		{"title", a.Title},
		{"outlet", a.Outlet},
		{"author", a.Author},
		{"date", a.Date},
		{"language", a.Lang},
		{"address", a.URL},
		{"format", a.Format},
		{"encoding", a.Encoding},
		{"length", length},
	} {
		if row[1] != "" {
			p.wrapped("  "+p.in(faint, padded(row[0], 8, false))+"  ", 12, row[1], "")
		}
	}
	for _, w := range a.Warnings {
		p.wrapped("  "+p.in(faint, padded("note", 8, false))+"  ", 12, w, "")
	}
	if len(a.Blocks) > 0 {
		p.wrapped("  "+p.in(faint, padded("begins", 8, false))+"  ", 12, clip(a.Blocks[0].Of(a.Text), 150), "")
	}
}

// count writes a number with its noun: "1 word", "2 words".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprint(n, " ", noun)
}

// place says which article of its file it is, where there are several.
func place(a *article.Article) string {
	if a.Index == 0 {
		return ""
	}
	return fmt.Sprintf(", article %d", a.Index+1)
}

// printMarks writes for people what is marked in an article, kind by kind: where it stands, its words, what it is worth or who says it.
func printMarks(p *page, n *marks.Annotated, only string) {
	p.line(p.in(bold, report.Line(n.Path)), place(n.Article))
	for _, k := range marks.Kinds() {
		if only == "figures" && k.Name != "figure" || only == "quotes" && k.Name == "figure" {
			continue
		}
		var where, words, label []string
		for _, m := range n.Marks {
			if m.Kind != k.Name {
				continue
			}
			where = append(where, short(report.Place(n.Article, m.Span)))
			words = append(words, report.Line(m.Of(n.Text)))
			l := m.Label
			for _, part := range m.Parts {
				if part.Role == marks.Attribution {
					l += " · " + part.Of(n.Text)
				}
			}
			label = append(label, l)
		}
		if len(words) == 0 {
			continue
		}
		p.line("  ", p.in(faint, fmt.Sprintf("%s (%d)", strings.ToLower(k.Title), len(words))))
		at, column := widest(8, where), widest(30, words)
		for i := range words {
			first := "    " + p.in(faint, padded(where[i], at, true)) + "  "
			if k.Name != "figure" {
				p.wrapped(first, 6+at, words[i], "")
				p.wrapped(strings.Repeat(" ", 6+at), 6+at, label[i], bold)
				continue
			}
			p.wrapped(first+padded(clip(words[i], column), column, false)+"  ", 8+at+column, label[i], bold)
		}
	}
	if len(n.Marks) == 0 {
		p.line("  no figures and no quotes")
	}
}

// short is a place for a narrow column: "paragraph 4" is "4", a headline "head".
func short(place string) string {
	if place == "headline" {
		return "head"
	}
	_, number, _ := strings.Cut(place, " ")
	return number
}
