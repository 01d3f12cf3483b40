package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// factivaCodes are the labels of Factiva's fields.
var factivaCodes = wordSet("HD SE CR BY WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE PUB AN IPC IPD CLM NT ART DJIC DLN GC CX")

// splitFactivaLabels splits exports in which every value stands after the two letters of its field.
func splitFactivaLabels(lines []exportLine) []*draft {
	var list []*draft
	var d *draft
	code := ""
	for _, l := range lines {
		if c, value, ok := factivaCode(l.text); ok {
			if code == "AN" || d == nil || c == "HD" && d.Title != "" {
				d = &draft{}
				list = append(list, d)
			}
			code = c
			if l.text = value; value == "" {
				continue
			}
		}
		if d != nil {
			d.factiva(code, l.text)
		}
		if code == "AN" {
			code, d = "", nil
		}
	}
	out := list[:0]
	for _, d := range list {
		if d.Title != "" && len(d.parts) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// factivaCode reads a code alone on its line, or at its start with spaces after it.
func factivaCode(line string) (code, value string, ok bool) {
	if factivaCodes[line] {
		return line, "", true
	}
	code, value, ok = strings.Cut(line, " ")
	if ok && factivaCodes[code] && code != "IN" && code != "SE" && code != "PG" && code != "RE" && code != "CO" && code != "ART" {
		return code, strings.TrimSpace(value), true
	}
	return "", "", false
}

func (d *draft) factiva(code, value string) {
	switch code {
	case "HD":
		d.Title = strings.TrimSpace(d.Title + " " + value)
	case "BY":
		d.Author = firstNonEmpty(d.Author, cleanAuthor(value))
	case "PD":
		d.Date = firstNonEmpty(d.Date, readDate(value, false))
	case "SN":
		d.Outlet = firstNonEmpty(d.Outlet, value)
	case "LA":
		d.Lang = languageCode(value)
	case "LP", "TD":
		d.add(article.Paragraph, value)
	}
}

// splitFactiva splits exports that tell the fields by their order only: headline, author, "212 words", date, time, outlet, its code, page, language,
// rights, then the text, up to "Document ABC0002024...".
func splitFactiva(lines []exportLine) []*draft {
	var list []*draft
	from := 0
	for i, l := range lines {
		if !factivaEnd(l.text) {
			continue
		}
		if d := factivaArticle(lines[from:i]); d != nil {
			list = append(list, d)
		}
		from = i + 1
	}
	return list
}

// factivaEnd knows the line with the number of the document.
func factivaEnd(line string) bool {
	word, number, _ := strings.Cut(line, " ")
	if word != "Document" && word != "Dokument" && word != "Documento" && word != "документ" || len(number) < 16 || len(number) > 40 {
		return false
	}
	digits := 0
	for _, r := range number {
		switch {
		case unicode.IsDigit(r):
			digits++
		case !unicode.IsLetter(r):
			return false
		}
	}
	return digits >= 8
}

// wordCount knows "1,285 words" in the languages of Factiva's screens.
func wordCount(line string) bool {
	n, unit, _ := strings.Cut(line, " ")
	return factivaWords[article.Fold(unit)] && isNumber(strings.NewReplacer(",", "", ".", "", "\u00a0", "", "’", "").Replace(n))
}

var factivaWords = wordSet("words worter mots palabras parole woorden palavras слов slov slow ord")

func factivaArticle(lines []exportLine) *draft {
	count := -1
	for i, l := range lines {
		if wordCount(l.text) {
			count = i
			break
		}
	}
	if count < 1 {
		return nil
	}
	d := &draft{}
	title := d.factivaHead(lines[:count])
	d.Title = stripNumber(lines[title].text)
	i := count + 1
	for j := i; j < min(i+3, len(lines)); j++ {
		if d.Date = exportDate(lines[j].text); d.Date != "" {
			i = j + 1
			break
		}
	}
	if i < len(lines) && strings.Contains(lines[i].text, ":") && len(lines[i].text) <= 8 { // the time
		i++
	}
	if i < len(lines) {
		d.Outlet = lines[i].text
		i++
	}
	for j := i; j < min(i+8, len(lines)); j++ { // code, edition, page, language, rights
		if code := languageCode(lines[j].text); code != "" {
			d.Lang, i = code, j+1
		}
		if isCopyright(lines[j].text) {
			i = j + 1
			break
		}
	}
	d.addAll(lines[i:])
	return d
}

// factivaHead finds the headline among the lines before the word count, and the author after it.
func (d *draft) factivaHead(lines []exportLine) int {
	title := -1
	for i, l := range lines {
		if l.role == "headline" {
			title = i
		}
	}
	if title < 0 { // without a page to tell: the longest of the last three
		title = max(0, len(lines)-3)
		for i := title; i < len(lines); i++ {
			if len(lines[i].text) > len(lines[title].text) {
				title = i
			}
		}
	}
	for _, l := range lines[title+1:] {
		if l.role == "author" || isByline(l.text) || personal(l.text) {
			d.Author = cleanAuthor(l.text)
		}
	}
	return title
}

// stripNumber takes off the number of the article in its list: "3) Ferry fire".
func stripNumber(s string) string {
	if n, rest, ok := strings.Cut(s, ") "); ok && isNumber(n) && len(n) <= 4 {
		return rest
	}
	return s
}

// personal reports whether a line may be the name of a person: two to five words with capitals, nothing that ends a sentence.
func personal(line string) bool {
	words := strings.Fields(line)
	if len(words) < 2 || len(words) > 5 || len(line) > 60 || stop(line) {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !nameParts[w] {
			return false
		}
	}
	return true
}
