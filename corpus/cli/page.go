package cli

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/rivo/uniseg"

	"sidelight/corpus/report"
)

// pageWidth is the number of columns results for people are set to, whatever the terminal: a line a reader takes in at a glance.
const pageWidth = 88

// A page sets results for people: aligned columns, wrapped sentences, and on a terminal a little colour. Text of articles is
// shown without the control characters that a terminal would obey.
type page struct {
	w     io.Writer
	color bool
}

// An ink is an ANSI colour or weight, used on a terminal only.
type ink string

const (
	bold   ink = "1"
	faint  ink = "2"
	red    ink = "31"
	green  ink = "32"
	violet ink = "35"
)

// page sets on the call's standard output: with colour if that is a terminal and NO_COLOR (no-color.org) is not set.
func (c *call) page() *page {
	f, ok := c.stdout.w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" || runtime.GOOS == "windows" { // its console shows the codes
		return &page{w: c.stdout}
	}
	info, err := f.Stat()
	return &page{w: c.stdout, color: err == nil && info.Mode()&os.ModeCharDevice != 0}
}

func (p *page) in(i ink, s string) string {
	if !p.color || i == "" || s == "" {
		return s
	}
	return "\x1b[" + string(i) + "m" + s + "\x1b[0m"
}

func (p *page) line(parts ...string) {
	fmt.Fprintln(p.w, strings.TrimRight(strings.Join(parts, ""), " "))
}

// wrapped writes words under one another from a column on; first stands before the first line and must be as wide as the column.
func (p *page) wrapped(first string, column int, words string, i ink) {
	lines := wrap(report.Line(words), pageWidth-column)
	for n, l := range lines {
		if n > 0 {
			first = strings.Repeat(" ", column)
		}
		p.line(first, p.in(i, l))
	}
	if len(lines) == 0 {
		p.line(first)
	}
}

// wrap breaks a text at spaces into lines of at most width columns; a longer word has a line of its own.
func wrap(s string, width int) []string {
	var out []string
	line, at := "", 0
	for _, word := range strings.Fields(s) {
		n := uniseg.StringWidth(word)
		if at > 0 && at+1+n > width {
			out = append(out, line)
			line, at = "", 0
		}
		if at > 0 {
			line, at = line+" ", at+1
		}
		line, at = line+word, at+n
	}
	if line != "" {
		out = append(out, line)
	}
	return out
}

// padded is s with spaces up to a width, at its left with right.
func padded(s string, width int, right bool) string {
	space := strings.Repeat(" ", max(0, width-uniseg.StringWidth(s)))
	if right {
		return space + s
	}
	return s + space
}

// clip cuts a text to a width, with … for what is left out, and shows it in one line.
func clip(s string, width int) string {
	s = report.Line(s)
	if uniseg.StringWidth(s) <= width {
		return s
	}
	var b strings.Builder
	at := 0
	for g := uniseg.NewGraphemes(s); g.Next() && at+g.Width() < width; at += g.Width() {
		b.WriteString(g.Str())
	}
	cut := b.String()
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)*2/3 { // between words, if one ends near
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ") + "…"
}

// widest is the width of the widest of some texts, at most limit.
func widest(limit int, list []string) int {
	n := 0
	for _, s := range list {
		n = max(n, min(limit, uniseg.StringWidth(s)))
	}
	return n
}
