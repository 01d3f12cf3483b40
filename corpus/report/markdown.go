package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"sidelight/corpus/compare"
)

// Markdown writes the comparison as Markdown (CommonMark with tables): sources, figures, quotes, shared passages, what only one source tells and the reader's notes.
func Markdown(w io.Writer, c *compare.Comparison, o Options) error {
	b := bufio.NewWriter(w)
	p := newPage(c, o)
	fmt.Fprintf(b, "# %s\n\n%s\n\n", escapeMarkdown(p.Title), escapeMarkdown(p.Summary))
	if p.Made != "" {
		fmt.Fprintf(b, "%s\n\n", escapeMarkdown(p.Made))
	}
	fmt.Fprint(b, "## Sources\n\n| Source | Title | Date | Words | Origin | Same | Partly | Only here | Repeats |\n|---|---|---|--:|--:|--:|--:|--:|--:|\n")
	for _, s := range p.Sources {
		fmt.Fprintf(b, "| %s | %s | %s | %d | %d | %d | %d | %d | %d |\n", escapeMarkdown(s.Name), escapeMarkdown(s.Title), escapeMarkdown(s.Date), s.Words, s.Origin,
			s.Same, s.Partly, s.OnlyHere, s.Repeats)
	}
	for _, board := range p.Boards() {
		if len(board.Rows) == 0 {
			continue
		}
		fmt.Fprintf(b, "\n## %s\n", board.Title)
		for _, r := range board.Rows {
			fmt.Fprintf(b, "\n### %s %s: %s (%s)\n\n", escapeMarkdown(r.Sign), escapeMarkdown(r.Name), r.Word, r.Of)
			for _, s := range r.Said {
				fmt.Fprintf(b, "- **%s** %s%s: %s (%s)\n", escapeMarkdown(s.Source), escapeMarkdown(s.Short), before(", ", escapeMarkdown(s.Attribution)),
					markdownNodes(s.Sentence), s.Place)
			}
			if r.Detail && r.Why != "" {
				fmt.Fprintf(b, "\n%s\n", escapeMarkdown(capital(r.Why)))
			}
			if r.Remark != nil {
				fmt.Fprintf(b, "\n> %s\n", remarkWords(*r.Remark))
			}
		}
	}
	if len(p.Passages) > 0 {
		fmt.Fprintf(b, "\n## Passages side by side\n\n| |")
		for _, n := range p.Columns {
			fmt.Fprintf(b, " %s |", escapeMarkdown(n))
		}
		fmt.Fprintf(b, "\n|---|%s\n", strings.Repeat("---|", len(p.Columns)))
		for _, r := range p.Passages {
			fmt.Fprintf(b, "| %s |", escapeMarkdown(r.Word))
			for _, cell := range r.Cells {
				var parts []string
				for _, s := range cell {
					parts = append(parts, escapeMarkdown(Line(plainNodes(s.Nodes)))+" ("+s.Place+")")
				}
				fmt.Fprintf(b, " %s |", strings.Join(parts, "<br>"))
			}
			fmt.Fprintln(b)
		}
	}
	for _, only := range [][]pageOnly{p.OnlyFigures, p.OnlyQuotes} {
		for _, source := range only {
			kind := "Figures"
			if len(p.OnlyFigures) == 0 || &only[0] != &p.OnlyFigures[0] {
				kind = "Quotes"
			}
			fmt.Fprintf(b, "\n## %s only in %s\n\n", kind, escapeMarkdown(source.Source))
			for _, r := range source.Rows {
				for _, s := range r.Said {
					fmt.Fprintf(b, "- **%s** %s%s (%s)\n", escapeMarkdown(s.Short), escapeMarkdown(r.Name), before(", ", escapeMarkdown(s.Attribution)), s.Place)
				}
				if r.Remark != nil {
					fmt.Fprintf(b, "  > %s\n", remarkWords(*r.Remark))
				}
			}
		}
	}
	if len(p.Pairs) > 0 {
		fmt.Fprint(b, "\n## Set against each other by the reader\n")
		for _, pair := range p.Pairs {
			fmt.Fprintln(b)
			for _, s := range pair.Said {
				fmt.Fprintf(b, "- **%s** %s (%s)\n", escapeMarkdown(s.Source), markdownNodes(s.Sentence), s.Place)
			}
			fmt.Fprintf(b, "\n> %s\n", remarkWords(pair.Remark))
		}
	}
	return b.Flush()
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
		parts = append(parts, "**"+string(r.Verdict)+"**")
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
