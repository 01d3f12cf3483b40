package ingest

import (
	"strings"

	"sidelight/corpus/article"
)

// splitEuropresse splits the pages of Europresse, of both generations: each article begins with the name of its publication.
func splitEuropresse(lines []exportLine) []*draft {
	var list []*draft
	from := -1
	for i := 0; i <= len(lines); i++ {
		if i < len(lines) && lines[i].role != "outlet" {
			continue
		}
		if from >= 0 {
			list = append(list, europresseArticle(lines[from:i]))
		}
		from = i
	}
	return list
}

func europresseArticle(lines []exportLine) *draft {
	d := &draft{Meta: article.Meta{Outlet: lines[0].text}}
	title := 0
	for i, l := range lines {
		if l.role == "header" && d.Date == "" {
			d.Date = readDate(l.text, false)
		}
		if l.role == "headline" && title == 0 {
			title = i
			d.Title = l.text
		}
	}
	for i, l := range lines[1:] {
		i++
		low := article.Fold(l.text)
		switch {
		case l.role != "":
		case strings.HasPrefix(low, "©") || strings.HasPrefix(low, "numero de document") || strings.HasPrefix(low, "document number") || strings.HasPrefix(low, "(c) "):
			return d
		case i == title+1 && title > 0 && i+1 < len(lines) && personal(l.text):
			d.Author = cleanAuthor(l.text)
		case i < title && d.Date == "": // pages, sections
		default:
			d.add(article.Paragraph, l.text)
		}
	}
	return d
}
