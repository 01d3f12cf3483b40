package ingest

import (
	"strings"

	"sidelight/corpus/article"
)

// splitProQuest splits the exports of ProQuest: as text, each article after a rule of underscores; as page or e-mail, after an anchor.
func splitProQuest(lines []exportLine) []*draft {
	var list []*draft
	from := -1
	for i := 0; i <= len(lines); i++ {
		if i < len(lines) && !isRule(lines[i]) {
			continue
		}
		if from >= 0 {
			if d := proquestArticle(lines[from+1 : i]); d != nil {
				list = append(list, d)
			}
		}
		from = i
	}
	return list
}

func isRule(l exportLine) bool {
	return l.role == "rule" || len(l.text) >= 20 && strings.Trim(l.text, "_") == ""
}

func proquestArticle(lines []exportLine) *draft {
	d := &draft{}
	info, abstract := "", ""
	inText, inAbstract, found := false, false, false
	for i, l := range lines {
		name, value := label(l.text)
		if field := proquestFields[name]; field != "" {
			inText, inAbstract = field == "text" && !found, field == "abstract"
			switch field {
			case "text":
				if inText && value != "" && !strings.EqualFold(value, "html>") && !strings.HasPrefix(value, "Not available") {
					d.add(article.Paragraph, value)
				}
				found = true
			case "title":
				d.Title = firstNonEmpty(value, d.Title)
			case "author":
				d.Author = firstNonEmpty(d.Author, cleanAuthor(value))
			case "info":
				info = value
				found = found && inText
			case "outlet":
				d.Outlet, _, _ = strings.Cut(value, ";")
			case "date":
				d.Date = readDate(value, true)
			case "lang":
				d.Lang = languageCode(value)
			case "url":
				d.URL = value
			case "abstract":
				abstract = value
			}
			continue
		}
		switch {
		case d.Title == "" && i < 2 && !countLine(l.text):
			d.Title = l.text
		case inText:
			d.add(article.Paragraph, l.text)
		case inAbstract && abstract == "":
			abstract = l.text
		}
	}
	if d.Date == "" {
		d.Date = readDate(info, true)
	}
	if d.Outlet == "" {
		d.Outlet, _, _ = strings.Cut(info, ";")
		d.Outlet = strings.TrimSpace(d.Outlet)
		if onlyDate(d.Outlet) {
			d.Outlet = ""
		}
	}
	d.Outlet = strings.TrimSpace(d.Outlet)
	if !found && info == "" && d.Date == "" {
		return nil
	}
	if len(d.parts) == 0 && abstract != "" && !strings.HasPrefix(abstract, "None available") {
		d.add(article.Paragraph, abstract)
		d.warn("the export holds the abstract only, not the full text")
	}
	return d
}

// proquestFields are the labels of ProQuest, folded, and what they mean to us; "-" ends a text and means nothing else.
var proquestFields = func() map[string]string {
	m := map[string]string{
		"full text": "text", "volltext": "text", "texte integral": "text", "texto completo": "text", "title": "title", "author": "author",
		"publication info": "info", "publication title": "outlet", "publication date": "date", "language of publication": "lang", "language": "lang",
		"document url": "url", "abstract": "abstract",
	}
	for _, name := range []string{
		"links", "subject", "business indexing term", "location", "people", "company / organization", "identifier / keyword", "pages", "first page", "publication year", "section",
		"publisher", "place of publication", "country of publication", "publication subject", "issn", "source type", "document type",
		"proquest document id", "copyright", "last updated", "database", "volume", "issue", "edition", "dateline", "classification", "number of pages", "document feature", "accession number",
		"publication type", "publication frequency", "e-issn",
	} {
		m[name] = "-"
	}
	return m
}()
