package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"sidelight/corpus/compare"
)

// Markdown writes the comparison as Markdown (CommonMark with tables): sources, figures, quotes, shared passages, what only one
// source tells and the reader's notes.
func Markdown(w io.Writer, c *compare.Comparison, o Options) error {
	p := newPage(c, o)
	m := &markdown{bufio.NewWriter(w)}
	m.line("# ", escapeMarkdown(p.Title), "\n\n", escapeMarkdown(p.Summary))
	if p.Made != "" {
		m.line("\n", escapeMarkdown(p.Made))
	}
	m.sources(p.Sources)
	m.origins(p.Origins)
	for _, board := range p.Boards() {
		m.board(board)
	}
	m.sums(p.Sums)
	m.passages(p)
	m.only("Figures", p.OnlyFigures)
	m.only("Quotes", p.OnlyQuotes)
	m.pairs(p.Pairs)
	return m.Flush()
}

// A markdown writes the parts of a report; the first error is kept by the buffer and told at the end.
type markdown struct{ *bufio.Writer }

func (m *markdown) line(parts ...string) {
	for _, s := range parts {
		m.WriteString(s)
	}
	m.WriteByte('\n')
}

// item writes a passage with who says it: the words first, then where they stand.
func (m *markdown) item(who, words, place string) {
	if place != "" {
		place = " (" + place + ")"
	}
	m.line("- **", escapeMarkdown(who), "** ", words, place)
}

func (m *markdown) sources(rows []pageSourceRow) {
	m.line("\n## Sources\n\n| Source | Title | Date | Words | Origin | Same | Partly | Only here | Repeats |\n|---|---|---|--:|--:|--:|--:|--:|--:|")
	for _, s := range rows {
		fmt.Fprintf(m, "| %s | %s | %s | %d | %d | %d | %d | %d | %d |\n", escapeMarkdown(s.Name), escapeMarkdown(s.Title), escapeMarkdown(s.Date), s.Words,
			s.Origin, s.Same, s.Partly, s.OnlyHere, s.Repeats)
	}
}

func (m *markdown) origins(lines []string) {
	for i, line := range lines {
		if i == 0 {
			m.line()
		}
		m.line("- ", escapeMarkdown(line))
	}
}

func (m *markdown) board(b pageBoard) {
	if len(b.Rows) == 0 {
		return
	}
	m.line("\n## ", b.Title)
	for _, r := range b.Rows {
		m.line("\n### ", escapeMarkdown(r.Sign), " ", escapeMarkdown(r.Name), ": ", r.Word, " (", r.Of, certain(r), ")\n")
		for _, s := range r.Said {
			words := markdownNodes(s.Sentence)
			if by := before(", ", escapeMarkdown(s.Attribution)); b.ID == "figures" {
				words = escapeMarkdown(s.Short) + by + ": " + words
			}
			m.item(s.Source, words, s.Place)
		}
		if r.Detail && r.Why != "" {
			m.line("\n", escapeMarkdown(capital(r.Why)))
		}
		m.remark("\n> ", r.Remark)
	}
}

func (m *markdown) sums(sums []pageSum) {
	for n, s := range sums {
		if n == 0 {
			m.line("\n## Sums\n")
		}
		m.item(s.Source, escapeMarkdown(s.Words+": "+s.Sentence), s.Place)
	}
}

func certain(r pageRow) string {
	if r.Sure {
		return ""
	}
	return ", not certain"
}

func (m *markdown) remark(mark string, r *Remark) {
	if r != nil {
		m.line(mark, remarkWords(*r))
	}
}

func (m *markdown) passages(p *page) {
	if len(p.Passages) == 0 {
		return
	}
	m.WriteString("\n## Passages side by side\n\n| |")
	for _, n := range p.Columns {
		fmt.Fprintf(m, " %s |", escapeMarkdown(n))
	}
	m.line("\n|---|", strings.Repeat("---|", len(p.Columns)))
	for _, r := range p.Passages {
		fmt.Fprintf(m, "| %s |", r.Word)
		for _, cell := range r.Cells {
			var parts []string
			for _, s := range cell {
				words := escapeMarkdown(Line(plainNodes(s.Nodes))) + " (" + s.Place + ")"
				if s.Partly {
					words = "partly: " + words
				}
				parts = append(parts, words)
			}
			fmt.Fprintf(m, " %s |", strings.Join(parts, "<br>"))
		}
		m.line()
	}
}

func (m *markdown) only(kind string, sources []pageOnly) {
	for _, source := range sources {
		m.line("\n## ", kind, " only in ", escapeMarkdown(source.Source), "\n")
		for _, r := range source.Rows {
			for _, s := range r.Said {
				if kind == "Quotes" {
					m.item(cmp.Or(s.Attribution, "unattributed"), "“"+escapeMarkdown(s.Words)+"”", s.Place)
				} else {
					m.item(s.Short, escapeMarkdown(r.Name)+before(", ", escapeMarkdown(s.Attribution)), s.Place)
				}
			}
			m.remark("  > ", r.Remark)
		}
	}
}

func (m *markdown) pairs(pairs []pagePair) {
	if len(pairs) == 0 {
		return
	}
	m.line("\n## Set against each other by the reader")
	for _, pair := range pairs {
		m.line()
		for _, s := range pair.Said {
			m.item(s.Source, markdownNodes(s.Sentence), s.Place)
		}
		m.remark("\n> ", &pair.Remark)
	}
}

func before(mark, s string) string {
	if s == "" {
		return ""
	}
	return mark + s
}

func remarkWords(r Remark) string {
	var parts []string
	if r.Verdict != "" {
		parts = append(parts, "**"+escapeMarkdown(r.Verdict)+"**")
	}
	if r.Note != "" {
		parts = append(parts, escapeMarkdown(Line(r.Note)))
	}
	if r.By != "" {
		parts = append(parts, "("+escapeMarkdown(r.By)+")")
	}
	return strings.Join(parts, " ")
}

// markdownNodes writes a sentence with the member in it in bold.
func markdownNodes(list []node) string {
	var b strings.Builder
	for _, n := range list {
		switch {
		case n.Class == "":
			b.WriteString(escapeMarkdown(spaced(n.Text)))
		case n.Class == "here":
			if s := plainNodes(n.Inside); strings.TrimSpace(s) == s && s != "" {
				b.WriteString("**" + escapeMarkdown(Line(s)) + "**")
				continue
			}
			fallthrough
		default:
			b.WriteString(markdownNodes(n.Inside))
		}
	}
	return strings.TrimSpace(b.String())
}

func plainNodes(list []node) string {
	var b strings.Builder
	for _, n := range list {
		b.WriteString(n.Text)
		b.WriteString(plainNodes(n.Inside))
	}
	return b.String()
}

// spaced is Line, but keeps a space at either end.
func spaced(s string) string {
	out := Line(s)
	if out == "" && s != "" {
		return " "
	}
	if strings.TrimLeft(s, " \t\r\n\u00a0") != s {
		out = " " + out
	}
	if strings.TrimRight(s, " \t\r\n\u00a0") != s {
		out += " "
	}
	return out
}

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;", "|", `\|`, "#", `\#`,
	"~", `\~`, "!", `\!`)

// escapeMarkdown takes the meaning out of every character that has one.
func escapeMarkdown(s string) string { return markdownEscapes.Replace(spaced(s)) }
