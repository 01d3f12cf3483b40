package ingest

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// pdfText makes paragraphs of the lines of a PDF. Running heads and feet and page numbers go; a paragraph goes on over the end of a
// column or a page; words broken at a line's end are joined; the largest type on the first page is the headline.
func (d *draft) pdfText(lines []pdfLine, title string) {
	printed := printedPage(lines)
	lines = withoutRunning(lines)
	body := bodySize(lines)
	var all strings.Builder
	for _, l := range lines {
		all.WriteString(l.text)
		all.WriteByte('\n')
	}
	hyphen := newHyphens(all.String())
	pitch := linePitch(lines, body)
	head := headlineSize(lines, body)
	from := 0
	for i := range lines {
		if i+1 < len(lines) && goesOn(lines[i], lines[i+1], pitch) {
			continue
		}
		var texts []string
		for _, l := range lines[from : i+1] {
			texts = append(texts, l.text)
		}
		kind := article.Paragraph
		if head > 0 && lines[from].page == 0 && math.Abs(lines[from].size-head) < .2 && len(hyphen.join(texts)) <= 300 {
			kind = article.Headline
		}
		d.add(kind, hyphen.join(texts))
		from = i + 1
	}
	if printed {
		d.storyOfPrint(title)
		return
	}
	d.pdfTitle(title)
	for _, p := range d.parts[:min(len(d.parts), headlineWithin)] {
		d.credits(p.text)
	}
}

// pdfTitle takes the title of the file's metadata if the text has it too: elsewhere it is often a file name.
func (d *draft) pdfTitle(title string) {
	title = oneLine(title)
	if len(title) < headlineShort {
		return
	}
	for _, p := range d.parts[:min(len(d.parts), 2*headlineWithin)] {
		if sameHeadline(p.text, title) {
			d.Title = p.text
			return
		}
	}
}

// goesOn reports whether line b belongs to the paragraph of line a.
func goesOn(a, b pdfLine, pitch float64) bool {
	if math.Abs(a.size-b.size) > .12*a.size || a.bold != b.bold {
		return false
	}
	if listMark(b.text) {
		return false
	}
	open := !stop(a.text)
	if a.page != b.page || b.top < a.top-2 { // a new column or page
		return open && (lower(b.text) || strings.HasSuffix(a.text, "-") || utf8.RuneCountInString(a.text) > 35)
	}
	step := b.top - a.top
	if step > 1.35*pitch*b.size || step < -2 {
		return false
	}
	indent := b.left - a.left
	if indent > .8*b.size && indent < 4*b.size && !open {
		return false // a first line set in
	}
	if indent < -.8*b.size && indent > -4*b.size { // a was a first line, or the end of a hanging one
		return true
	}
	return true
}

// listMark reports whether a line begins with a bullet.
func listMark(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("•◦▪‣●■–", r) && n < len(s) && s[n] == ' '
}

// bodySize is the size in which most letters are set.
func bodySize(lines []pdfLine) float64 {
	letters := map[float64]int{}
	best := 0.0
	for _, l := range lines {
		size := math.Round(l.size*2) / 2
		letters[size] += len(l.text)
		if letters[size] > letters[best] {
			best = size
		}
	}
	return best
}

// linePitch is the usual distance of two lines of the body, in units of its size.
func linePitch(lines []pdfLine, body float64) float64 {
	var steps []float64
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if step := b.top - a.top; a.page == b.page && step > 2 && step < 3*b.size && math.Abs(b.size-body) < 1 && b.size > 0 {
			steps = append(steps, step/b.size)
		}
	}
	if len(steps) == 0 {
		return 1.3
	}
	slices.Sort(steps)
	return max(1, min(steps[len(steps)/2], 2.2))
}

// headlineSize is the largest size on the first page if it stands out from the body and holds words enough; 0 otherwise.
func headlineSize(lines []pdfLine, body float64) float64 {
	best := 0.0
	for _, l := range lines {
		if l.page == 0 && l.size > best && l.size >= 1.15*body && len(l.text) >= headlineShort && strings.Contains(l.text, " ") {
			best = l.size
		}
	}
	return best
}

// edge is the part of a page's height, above and below, in which running heads and feet stand.
const edge = .09

// withoutRunning leaves out lines at the edges that come again on other pages, numbers aside, and page numbers. Of two pages only
// what counts them is left out: an address at the foot of both may be all there is of it.
func withoutRunning(lines []pdfLine) []pdfLine {
	pages := 0
	seen := map[string]map[int]bool{}
	for _, l := range lines {
		pages = max(pages, l.page+1)
		if l.atEdge() {
			key := noDigits(l.text)
			if seen[key] == nil {
				seen[key] = map[int]bool{}
			}
			seen[key][l.page] = true
		}
	}
	again := 0
	for _, on := range seen {
		if len(on) > 1 {
			again++
		}
	}
	if again > maxRunning { // the same form several times
		return lines
	}
	var out []pdfLine
	for _, l := range lines {
		if l.atEdge() {
			key := noDigits(l.text)
			n := len(seen[key])
			if pageNumber(l.text) || n >= 3 && n*3 >= pages || n == 2 && pages < 4 && strings.Contains(key, "#") {
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// maxRunning is how many different running lines a document may have.
const maxRunning = 12

func (l pdfLine) atEdge() bool {
	return l.height > 0 && (l.top < edge*l.height || l.top > (1-edge)*l.height)
}

// noDigits is a line with every number as one sign.
func noDigits(s string) string {
	var b strings.Builder
	digit := false
	for _, r := range s {
		if d := unicode.IsDigit(r); !d {
			b.WriteRune(unicode.ToLower(r))
		} else if !digit {
			b.WriteByte('#')
		}
		digit = unicode.IsDigit(r)
	}
	return b.String()
}

// pageNumber reports whether a line is nothing but one: "3", "- 3 -", "3/20", "Page 3 of 20".
func pageNumber(s string) bool {
	if len(s) > 24 {
		return false
	}
	number := false
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" -–—/|.[]()", r) }) {
		switch {
		case isNumber(w) && len(w) <= 4:
			number = true
		case w == "page" || w == "seite" || w == "of" || w == "von" || w == "de" || w == "p" || w == "página" || w == "sur":
		default:
			return false
		}
	}
	return number
}
