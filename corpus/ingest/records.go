package ingest

import (
	"slices"
	"strings"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

// A column is what a field of a table or of a JSON record holds.
type column int

// The columns known.
const (
	noColumn column = iota
	titleColumn
	textColumn
	outletColumn
	authorColumn
	dateColumn
	urlColumn
	langColumn
)

// columnNames are the names of fields, the likeliest first, as databases, crawlers and reference managers write them; compared without
// case, spaces, hyphens and underscores.
var columnNames = map[column][]string{
	titleColumn:  {"title", "headline", "titel", "überschrift", "titre", "título", "titulo", "titolo", "hd", "name", "subject"},
	textColumn:   {"text", "body", "fulltext", "content", "maintext", "articlebody", "articletext", "article", "story", "contenttext", "textcontent", "plaintext", "volltext", "inhalt", "texte", "contenu", "texto", "contenido", "cuerpo", "testo", "bodytext", "rawtext", "td", "abstract", "description", "summary", "snippet"},
	outletColumn: {"outlet", "source", "publication", "publisher", "newspaper", "medium", "media", "containertitle", "sitename", "site", "journal", "quelle", "zeitung", "publicationtitle", "sourcename", "sourcedomain", "domain", "sn", "provider", "fuente", "medio", "veículo"},
	authorColumn: {"author", "authors", "byline", "autor", "autoren", "auteur", "creator", "by", "writer"},
	dateColumn:   {"date", "published", "publishdate", "publicationdate", "pubdate", "datepublished", "publishedat", "dateline", "datum", "fecha", "data", "issued", "created", "createdat", "timestamp", "time", "pd"},
	urlColumn:    {"url", "link", "permalink", "canonicalurl", "weburl", "sourceurl", "uri"},
	langColumn:   {"lang", "language", "sprache", "langue", "idioma", "la", "baselanguage"},
}

// columnParts are what the names of fields contain that are not in columnNames.
var columnParts = map[column][]string{
	titleColumn: {"title", "headline"}, textColumn: {"text", "body", "content"}, authorColumn: {"author", "byline"}, dateColumn: {"date", "published"},
	outletColumn: {"outlet", "publication", "newspaper", "source"}, urlColumn: {"url"},
}

func columnKey(name string) string {
	return strings.NewReplacer(" ", "", "_", "", "-", "", "\ufeff", "").Replace(strings.ToLower(strings.TrimSpace(name)))
}

// assign tells for every field what it holds: for each column the field with the likeliest of its names. Without a field for the text there is no table
// of articles, and nil is returned.
func assign(names []string) []column {
	out := make([]column, len(names))
	for _, c := range []column{titleColumn, textColumn, outletColumn, authorColumn, dateColumn, urlColumn, langColumn} {
		best, at := len(columnNames[c]), -1
		for i, name := range names {
			if rank := slices.Index(columnNames[c], columnKey(name)); rank >= 0 && rank < best && out[i] == noColumn {
				best, at = rank, i
			}
		}
		for i, name := range names { // "article_text", "headline_main"
			for _, part := range columnParts[c] {
				if at < 0 && out[i] == noColumn && strings.Contains(columnKey(name), part) {
					at = i
				}
			}
		}
		if at >= 0 {
			out[at] = c
		}
	}
	if !slices.Contains(out, textColumn) {
		return nil
	}
	return out
}

// mapping says in words how the fields were read.
func mapping(names []string, columns []column) string {
	words := map[column]string{titleColumn: "title", textColumn: "text", outletColumn: "outlet", authorColumn: "author", dateColumn: "date", urlColumn: "address", langColumn: "language"}
	var list []string
	for i, c := range columns {
		if c != noColumn && !strings.EqualFold(words[c], names[i]) {
			list = append(list, names[i]+" as "+words[c])
		}
	}
	return strings.Join(list, ", ")
}

// record makes a draft of one row.
func record(columns []column, values []string) *draft {
	d := &draft{}
	text := ""
	for i, c := range columns {
		if i >= len(values) {
			break
		}
		v := tidyText(values[i])
		switch c {
		case titleColumn:
			d.Title = oneLine(v)
		case textColumn:
			text = v
		case outletColumn:
			d.Outlet = oneLine(v)
		case authorColumn:
			d.Author = cleanAuthor(v)
		case dateColumn:
			d.Date = readDate(v, true)
		case urlColumn:
			d.URL = strings.TrimSpace(v)
		case langColumn:
			if v = strings.ToLower(strings.TrimSpace(v)); len(v) >= 2 {
				v, _, _ = strings.Cut(v, "-")
				d.Lang = v
			}
		}
	}
	d.recordText(text)
	return d
}

// recordText adds the text of a record: paragraphs by its line ends, or by its tags if it holds HTML.
func (d *draft) recordText(text string) {
	if strings.Contains(text, "</p>") || strings.Contains(text, "<br") {
		if doc, err := dom.Parse(strings.NewReader(text)); err == nil && strings.Count(text, "<") < maxTags {
			d.blocksOf(bodyOf(doc))
			return
		}
	}
	list, _ := paragraphs(text)
	for i, p := range list {
		kind := article.Paragraph
		if bare, marked := unmark(p); marked && sameHeadline(bare, d.Title) {
			kind, p = article.Headline, bare
		}
		if i < headlineWithin && d.Date == "" {
			d.credits(p)
		}
		d.add(kind, p)
	}
}
