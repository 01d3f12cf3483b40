package ingest

import (
	"strings"

	"sidelight/corpus/article"
)

// printedPage reports whether a PDF is a web page printed by a browser: its address stands at the edge of its pages.
func printedPage(lines []pdfLine) bool {
	for _, l := range lines {
		if l.atEdge() && (strings.HasPrefix(l.text, "http://") || strings.HasPrefix(l.text, "https://") || strings.HasPrefix(l.text, "file:///")) {
			return true
		}
	}
	return false
}

// lineCost is what a line that is no sentence takes off the weight of a story, in bytes of sentences.
const lineCost = 250

// storyOfPrint keeps the story of a printed web page and leaves out its menus and lists: the run of paragraphs in which the sentences most
// outweigh the other lines.
func (d *draft) storyOfPrint(title string) {
	best, sum, from := 0, 0, 0
	first, last := 0, -1
	for i, p := range d.parts {
		if sum <= 0 {
			sum, from = 0, i
		}
		if readsOn(p.text) {
			sum += len(p.text)
		} else {
			sum -= lineCost
		}
		if sum > best {
			best, first, last = sum, from, i
		}
	}
	head := d.parts[:first]
	if last < 0 {
		return
	}
	story := d.parts[first : last+1]
	d.parts = nil
	d.printTitle(title, head)
	for _, p := range head {
		d.credits(p.text)
	}
	for _, p := range story {
		if len(p.text) >= 25 && !isCall(p.text, 0) || stop(p.text) {
			d.parts = append(d.parts, p)
		}
	}
	d.warn("a printed web page: menus and lists of links around the story were left out")
}

// printTitle finds the headline of a printed page: a line above the story that says what the title of the page says, else the title
// without the name of the site.
func (d *draft) printTitle(title string, head []part) {
	title = oneLine(title)
	for _, sep := range []string{" | ", " – ", " — ", " - "} {
		if i := strings.LastIndex(title, sep); i >= headlineShort {
			d.Outlet = title[i+len(sep):]
			title = title[:i]
			break
		}
	}
	d.Title = title
	for _, p := range head {
		if len(p.text) < 300 && (letters(p.text) == letters(title) || p.kind == article.Headline && alike(p.text, title)) {
			d.Title = p.text
		}
	}
}

// readsOn reports whether a paragraph is sentences rather than a menu, a heading or a caption.
func readsOn(text string) bool { return len(text) >= 80 && stop(text) }
