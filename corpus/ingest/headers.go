package ingest

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// longestHeader is the length in bytes from which a line that begins like a header is a paragraph ("Language: ..." before a whole story).
const longestHeader = 500

// headers takes the lines "Title: ...", "Outlet: ..." from the start of a text and puts what they say into the draft. It returns
// the text after them, unchanged if it does not begin with at least one such line known to it.
func (d *draft) headers(text string) string {
	rest, known := text, 0
	for rest != "" {
		line, after, _ := strings.Cut(rest, "\n")
		name, value, colon := strings.Cut(line, ":")
		set := headerNames[strings.ToLower(strings.Trim(name, " *#_\t"))]
		if !colon || set == nil || len(line) > longestHeader {
			break
		}
		set(d, strings.Trim(value, " *_\t"))
		known++
		rest = after
	}
	if known == 0 {
		return text
	}
	if onlyDate(d.Title) || readDate(d.Title, false) != "" && strings.Contains(strings.ToLower(d.Title), "updated") {
		d.Title = "" // a scraper's mistake: the time line taken for the title
	}
	return rest
}

// headerNames are the names of metadata lines in the languages of our readers.
var headerNames = headerTable(map[string]func(*draft, string){
	"title headline titel überschrift titre título titolo":                func(d *draft, v string) { d.Title = v },
	"outlet source publication newspaper quelle medium journal periódico": func(d *draft, v string) { d.Outlet = v },
	"author authors byline by autor autorin auteur autore":                func(d *draft, v string) { d.Author = cleanAuthor(v) },
	"date published datum fecha data":                                     func(d *draft, v string) { d.Date = readDate(v, false) },
	"url link":                                                            func(d *draft, v string) { d.URL = v },
	"language lang sprache":                                               func(d *draft, v string) { d.Lang = v },
})

func headerTable(lists map[string]func(*draft, string)) map[string]func(*draft, string) {
	m := map[string]func(*draft, string){}
	for names, set := range lists {
		for name := range strings.FieldsSeq(names) {
			m[name] = set
		}
	}
	return m
}

// Lengths, in characters, between which a line may be a headline that is not marked as one.
const (
	headlineShort = 12
	headlineLong  = 160
)

// headline finds the headline among the first paragraphs of a plain text and says which it is, -1 if the text does not show one. A line
// in bold marks or after a number sign is one; so is a first line that does not end as a sentence and is followed by a longer one.
func headline(list []string) int {
	for i, p := range list[:min(len(list), headlineWithin)] {
		if bare, bold := unmark(p); bold && len(bare) <= 300 {
			return i
		}
	}
	for i, p := range list[:min(len(list), 2)] {
		if onlyDate(p) {
			continue
		}
		n := utf8.RuneCountInString(p)
		longer := slices.ContainsFunc(list[i+1:min(len(list), i+4)], func(next string) bool { return len(next) > max(60, len(p)) })
		if n >= headlineShort && n <= headlineLong && longer && strings.Contains(p, " ") && (strings.HasSuffix(p, "...") || !strings.ContainsAny(p[len(p)-1:], ".:,;")) {
			return i
		}
		return -1
	}
	return -1
}

// unmark takes off the marks of a headline in a plain text: "**...**", "__...__", "# ...".
func unmark(p string) (string, bool) {
	for _, mark := range []string{"**", "__"} {
		if strings.HasPrefix(p, mark) && strings.HasSuffix(p, mark) && len(p) > 2*len(mark)+4 && strings.Count(p, mark) == 2 {
			return strings.TrimSpace(p[len(mark) : len(p)-len(mark)]), true
		}
	}
	if bare := strings.TrimLeft(p, "#"); len(bare) < len(p) && len(p)-len(bare) <= 6 && strings.HasPrefix(bare, " ") {
		return strings.TrimSpace(bare), true
	}
	return p, false
}
