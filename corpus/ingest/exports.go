package ingest

import (
	"strings"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

// Newspaper databases hand out many articles in one file. Whatever the format of the file, its reader gives the lines of it, and a splitter for
// each database looks for the marks that database puts around every article:
//
//	Nexis, before 2018   "3 of 74 DOCUMENTS", then outlet, date, title, LABELS: in capitals, the text, more labels
//	Nexis Uni            title, outlet, date, labels, "Body", the text, "Classification", "End of Document"
//	Factiva              HD, BY, PD, SN ... before each value; or without them, by position, up to "Document ABC0002024..."
//	ProQuest             a rule or an anchor, the title, "Full text:", the text, labels
//	Europresse           a publication, a date, a title, each in a class of its own
//
// A splitter that finds its marks but not a date or a title for most articles gives up: then the file is one text, and says so.

// An exportLine is a line or paragraph of a file that may be an export.
type exportLine struct {
	text string
	role string // what the page says the line is: "headline", "outlet", "header", "rule"; "" elsewhere
}

// A database is a kind of export.
type database struct {
	name  string
	split func([]exportLine) []*draft // nil if the marks are not there
}

func databases() []database {
	return []database{
		{"Nexis export", splitNexis},
		{"Nexis Uni export", splitNexisUni},
		{"Factiva export", splitFactivaLabels},
		{"Factiva export", splitFactiva},
		{"ProQuest export", splitProQuest},
		{"Europresse export", splitEuropresse},
	}
}

// splitExport takes an export apart. unsure reports that the marks of one were found but no articles could be made of it.
func splitExport(lines []exportLine) (list []*draft, unsure bool) {
	for _, db := range databases() {
		list := db.split(lines)
		if len(list) == 0 {
			continue
		}
		good := 0
		for _, d := range list {
			d.Format = db.name
			if d.Date != "" && len(d.parts) > 0 {
				good++
			}
		}
		if good*10 < len(list)*8 {
			return nil, true
		}
		return list, false
	}
	return nil, false
}

// emitExport splits a document that is an export of a newspaper database into its articles and reports whether it was one.
func emitExport(d *draft, emit func(*draft)) bool {
	lines := make([]exportLine, len(d.parts))
	for i, p := range d.parts {
		lines[i].text = p.text
	}
	return d.emitLines(lines, emit)
}

func asLines(list []string) []exportLine {
	lines := make([]exportLine, len(list))
	for i, text := range list {
		lines[i].text = text
	}
	return lines
}

func (d *draft) emitLines(lines []exportLine, emit func(*draft)) bool {
	list, unsure := splitExport(lines)
	if unsure {
		d.warn("looks like a database export, but its articles could not be told apart: shown as one text")
	}
	for _, e := range list {
		e.Encoding = d.Encoding
		emit(e)
	}
	return len(list) > 0
}

// pageSigns are in every page that is an export; pages without one are not looked at line by line.
var pageSigns = []string{"DOC_ID_", "End of Document", "Factiva", "DocID_", "ProQuest", "DocPublicationName", " DOCUMENTS<"}

// emitPageExport splits a page that is an export of a newspaper database into its articles and reports whether it was one.
func emitPageExport(src string, emit func(*draft)) bool {
	for _, sign := range pageSigns {
		if strings.Contains(src, sign) {
			return (&draft{}).emitLines(pageLines(src), emit)
		}
	}
	return false
}

// pageLines are the lines of a page, with the roles its classes give.
func pageLines(src string) []exportLine {
	var out []exportLine
	var text strings.Builder
	role, hidden := "", ""
	flush := func() {
		if s := oneLine(text.String()); s != "" {
			out = append(out, exportLine{s, role})
		}
		text.Reset()
		role = ""
	}
	z := dom.NewTokenizer(strings.NewReader(src))
	for {
		switch z.Next() {
		case dom.ErrorToken:
			flush()
			return out
		case dom.TextToken:
			if hidden == "" {
				text.Write(z.Text())
			}
		case dom.StartTagToken, dom.SelfClosingTagToken:
			t := z.Token()
			if blockTags[t.Data] != "" || t.Data == "br" {
				flush()
			}
			if t.Data == "script" || t.Data == "style" || t.Data == "title" {
				hidden = t.Data
			}
			for _, a := range t.Attr {
				switch {
				case a.Key == "class" && role == "":
					role = roleOf(a.Val)
				case a.Key == "name" && t.Data == "a" && strings.HasPrefix(a.Val, "DocID_"):
					flush()
					out = append(out, exportLine{role: "rule"})
				}
			}
		case dom.EndTagToken:
			name, _ := z.TagName()
			if string(name) == hidden {
				hidden = ""
			}
			if blockTags[string(name)] != "" {
				flush()
			}
		}
	}
}

func roleOf(class string) string {
	low := strings.ToLower(class)
	switch {
	case strings.Contains(low, "headline"), strings.Contains(low, "titrearticle"):
		return "headline"
	case strings.Contains(low, "docpublicationname"):
		return "outlet"
	case strings.Contains(low, "docheader"):
		return "header"
	case low == "author":
		return "author"
	}
	return ""
}

// label reads "Byline: Jane Roe"; name in lower case, without accents. It is "" if the line does not begin with a short name and a colon.
func label(line string) (name, value string) {
	name, value, ok := strings.Cut(line, ":")
	if !ok || len(name) > 40 || strings.ContainsAny(name, ".,;!?\"") {
		return "", ""
	}
	return article.Fold(strings.TrimSpace(name)), strings.TrimSpace(value)
}

// isCopyright reports whether a line is nothing but a notice of rights.
func isCopyright(line string) bool {
	low := strings.ToLower(line)
	for _, p := range []string{"copyright", "(c)", "©", "alle rechte", "all rights reserved", "tous droits"} {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	return false
}

// exportDate reads a line that is a date and little else: "March 14, 2013 Thursday 11:21 AM GMT", or the month of a magazine: "July 2019".
func exportDate(line string) string {
	if len(line) > 90 {
		return ""
	}
	if d := readDate(line, true); len(d) == len("2006-01-02") || len(d) == len("2006-01") && !strings.HasPrefix(d, "--") && onlyDate(line) {
		return d
	}
	return ""
}

// languageNames are the names databases write, folded, and their codes.
var languageNames = map[string]string{
	"english": "en", "englisch": "en", "anglais": "en", "ingles": "en", "german": "de", "deutsch": "de", "allemand": "de", "aleman": "de",
	"french": "fr", "francais": "fr", "franzosisch": "fr", "frances": "fr", "spanish": "es", "espanol": "es", "spanisch": "es", "espagnol": "es",
	"italian": "it", "italiano": "it", "italienisch": "it", "dutch": "nl", "nederlands": "nl", "niederlandisch": "nl", "portuguese": "pt",
	"portugues": "pt", "portugiesisch": "pt", "russian": "ru", "russkij": "ru", "polish": "pl", "swedish": "sv", "danish": "da", "arabic": "ar", "chinese": "zh", "japanese": "ja",
}

func languageCode(name string) string {
	name, _, _ = strings.Cut(article.Fold(strings.TrimSpace(name)), ";")
	return languageNames[strings.TrimSpace(name)]
}

// addAll adds lines as paragraphs.
func (d *draft) addAll(lines []exportLine) {
	for _, l := range lines {
		d.add(article.Paragraph, l.text)
	}
}
