package ingest

import (
	"slices"
	"strings"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

// A Column is what a field of a table or of a JSON record holds, in a word for readers.
type Column string

// The columns known. The zero Column is none of them: the field is left out.
const (
	NoColumn     Column = ""
	TitleColumn  Column = "title"
	TextColumn   Column = "text"
	OutletColumn Column = "outlet"
	AuthorColumn Column = "author"
	DateColumn   Column = "date"
	URLColumn    Column = "address"
	LangColumn   Column = "language"
)

// Columns returns the columns in the order in which fields are sought for them.
func Columns() []Column {
	return []Column{TitleColumn, TextColumn, OutletColumn, AuthorColumn, DateColumn, URLColumn, LangColumn}
}

// columnNames are the names of fields, the likeliest first, as databases, crawlers and reference managers write them; compared without
// case, spaces, hyphens and underscores.
var columnNames = map[Column][]string{
	TitleColumn:  {"title", "headline", "titel", "überschrift", "titre", "título", "titulo", "titolo", "hd", "name", "subject"},
	TextColumn:   {"text", "body", "fulltext", "content", "maintext", "articlebody", "articletext", "article", "story", "contenttext", "textcontent", "plaintext", "volltext", "inhalt", "texte", "contenu", "texto", "contenido", "cuerpo", "testo", "bodytext", "rawtext", "td", "abstract", "description", "summary", "snippet"},
	OutletColumn: {"outlet", "source", "publication", "publisher", "newspaper", "medium", "media", "containertitle", "sitename", "site", "journal", "quelle", "zeitung", "publicationtitle", "sourcename", "sourcedomain", "domain", "sn", "provider", "fuente", "medio", "veículo"},
	AuthorColumn: {"author", "authors", "byline", "autor", "autoren", "auteur", "creator", "by", "writer"},
	DateColumn:   {"date", "published", "publishdate", "publicationdate", "pubdate", "datepublished", "publishedat", "dateline", "datum", "fecha", "data", "issued", "created", "createdat", "timestamp", "time", "pd"},
	URLColumn:    {"url", "link", "permalink", "canonicalurl", "weburl", "sourceurl", "uri"},
	LangColumn:   {"lang", "language", "sprache", "langue", "idioma", "la", "baselanguage"},
}

// columnParts are what the names of fields contain that are not in columnNames.
var columnParts = map[Column][]string{
	TitleColumn: {"title", "headline"}, TextColumn: {"text", "body", "content"}, AuthorColumn: {"author", "byline"}, DateColumn: {"date", "published"},
	OutletColumn: {"outlet", "publication", "newspaper", "source"}, URLColumn: {"url"},
}

func columnKey(name string) string {
	return strings.NewReplacer(" ", "", "_", "", "-", "", "\ufeff", "").Replace(strings.ToLower(strings.TrimSpace(name)))
}

// assign tells for every field what it holds: as the reader says, else by its name. Without a field for the text nil is returned.
func (f *file) assign(names []string) []Column {
	if f.options.Columns == nil {
		return assign(names)
	}
	out := make([]Column, len(names))
	for i, name := range names {
		out[i] = f.options.Columns[name]
	}
	if !slices.Contains(out, TextColumn) {
		return nil
	}
	return out
}

// assign tells by their names what fields hold: for each column the field with the likeliest of its names. Without a field for the text there is no table
// of articles, and nil is returned.
func assign(names []string) []Column {
	out := make([]Column, len(names))
	for _, c := range Columns() {
		best, at := len(columnNames[c]), -1
		for i, name := range names {
			if rank := slices.Index(columnNames[c], columnKey(name)); rank >= 0 && rank < best && out[i] == NoColumn {
				best, at = rank, i
			}
		}
		for i, name := range names { // "article_text", "headline_main"
			for _, part := range columnParts[c] {
				if at < 0 && out[i] == NoColumn && strings.Contains(columnKey(name), part) {
					at = i
				}
			}
		}
		if at >= 0 {
			out[at] = c
		}
	}
	if !slices.Contains(out, TextColumn) {
		return nil
	}
	return out
}

// mapping says in words how the fields were read.
func mapping(names []string, columns []Column) string {
	var list []string
	for i, c := range columns {
		if c != NoColumn && !strings.EqualFold(string(c), names[i]) {
			list = append(list, names[i]+" as "+string(c))
		}
	}
	return strings.Join(list, ", ")
}

// record makes a draft of one row.
func record(columns []Column, values []string) *draft {
	d := &draft{}
	text := ""
	for i, c := range columns {
		if i >= len(values) {
			break
		}
		v := tidyText(values[i])
		switch c {
		case TitleColumn:
			d.Title = oneLine(v)
		case TextColumn:
			text = v
		case OutletColumn:
			d.Outlet = oneLine(v)
		case AuthorColumn:
			d.Author = cleanAuthor(v)
		case DateColumn:
			d.Date = readDate(v, true)
		case URLColumn:
			d.URL = strings.TrimSpace(v)
		case LangColumn:
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
