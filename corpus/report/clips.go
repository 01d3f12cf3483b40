package report

import (
	"bufio"
	"io"

	"sidelight/corpus/article"
)

// A Clip is a passage the reader kept, with a note of their own.
type Clip struct {
	*article.Article
	article.Span
	Note string
}

// Clips writes a clip sheet as Markdown: each passage as a quotation with its citation, then the note. The default style serves for the zero Style.
func Clips(w io.Writer, title string, clips []Clip, style Style) error {
	if style == "" {
		style = DefaultStyle
	}
	b := bufio.NewWriter(w)
	b.WriteString("# " + escapeMarkdown(title) + "\n")
	for _, c := range clips {
		b.WriteString("\n> " + escapeMarkdown(style.Cite(c.Article, c.Span)) + "\n")
		if c.Note != "" {
			b.WriteString("\n" + escapeMarkdown(Line(c.Note)) + "\n")
		}
	}
	return b.Flush()
}
