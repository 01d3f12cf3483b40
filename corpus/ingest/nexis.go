package ingest

import (
	"strings"

	"sidelight/corpus/article"
)

// The labels of Nexis in its English, German, French and Spanish dress, folded.
var (
	nexisAuthor = wordSet("byline autor autoren auteur auteurs autores autora")
	nexisIntro  = wordSet("highlight encart highlights")
	nexisHead   = wordSet(`headline titel titre titulo titular body textkorper corps section rubrik rubrique seccion length lange longueur longitud dateline ort-datum byline autor autoren auteur auteurs autores autora highlight encart
		highlights series serie type distribution section/page version edition source quelle journal-code zeitung`)
	nexisTail = wordSet(`load-date update update-datum date-chargement ladedatum subject thema sujet language sprache langue publication-type publikationstyp type-publication
		zeitungs-code graphic grafik graphique photo organization organisation company firma societe societes ticker industry branche industrie
		geographic geographie localisation-geo country land pays state bundesland city stadt ville person personne classification notes url
		document-type journal-code journal-subject category content-type correction correction-date acc-no isin naics series-title`)
)

// splitNexis splits the exports of LexisNexis Academic and the older Nexis.
func splitNexis(lines []exportLine) []*draft {
	var list []*draft
	from := -1
	for i := 0; i <= len(lines); i++ {
		if i < len(lines) && !countLine(lines[i].text) {
			continue
		}
		if from >= 0 {
			if d := nexisArticle(lines[from+1 : i]); d != nil {
				list = append(list, d)
			}
		}
		from = i
	}
	return list
}

// countLine knows the line before every article: "3 of 74 DOCUMENTS", "Dokument 3 von 74".
func countLine(s string) bool {
	if len(s) > 40 {
		return false
	}
	w := strings.Fields(strings.ToUpper(s))
	switch {
	case len(w) == 4 && isNumber(w[0]) && isNumber(w[2]) && (strings.HasPrefix(w[3], "DOCUMENT") || strings.HasPrefix(w[3], "DOKUMENT")):
		return true
	case len(w) == 4 && (strings.HasPrefix(w[0], "DOCUMENT") || strings.HasPrefix(w[0], "DOKUMENT")) && isNumber(w[1]) && isNumber(w[3]):
		return true
	}
	return false
}

// capitalLabel is label, for labels in capitals only.
func capitalLabel(line string) (name, value string) {
	name, value = label(line)
	if raw, _, _ := strings.Cut(line, ":"); raw != strings.ToUpper(raw) || len(name) < 3 {
		return "", ""
	}
	return name, value
}

func nexisArticle(lines []exportLine) *draft {
	d := &draft{}
	i := 0
	for i < len(lines) && isCopyright(lines[i].text) {
		i++
	}
	for j := i; j < min(i+5, len(lines)); j++ {
		if d.Date = exportDate(lines[j].text); d.Date == "" {
			continue
		}
		if j > i {
			d.Outlet = lines[i].text
		}
		i = j + 1
		break
	}
	for i < len(lines) && d.Date != "" { // the edition, then the title
		name, _ := capitalLabel(lines[i].text)
		if nexisHead[name] || nexisTail[name] {
			break
		}
		i++
		if low := strings.ToLower(lines[i-1].text); len(low) < 60 && strings.Contains(low, "edition") && i < len(lines) {
			continue
		}
		d.Title = lines[i-1].text
		break
	}
	for ; i < len(lines); i++ {
		name, value := capitalLabel(lines[i].text)
		if !nexisHead[name] {
			break
		}
		d.nexisLabel(name, value)
	}
	end := len(lines)
	for j := i; j < end; j++ {
		if name, _ := capitalLabel(lines[j].text); nexisTail[name] {
			d.nexisLabels(lines[j:])
			end = j
		}
	}
	for end > i && isCopyright(lines[end-1].text) {
		end--
	}
	d.addAll(lines[i:end])
	if len(d.parts) == 0 && d.Title == "" {
		return nil
	}
	return d
}

// nexisLabels learns from the labels after the text.
func (d *draft) nexisLabels(lines []exportLine) {
	for _, l := range lines {
		if name, value := label(l.text); name != "" {
			d.nexisLabel(name, value)
		}
	}
}

func (d *draft) nexisLabel(name, value string) {
	switch {
	case nexisAuthor[name]:
		d.Author = cleanAuthor(value)
	case name == "headline" || name == "titel" || name == "titre" || name == "titulo" || name == "titular":
		d.Title = value
	case name == "body" || name == "textkorper" || name == "corps":
		d.add(article.Paragraph, value)
	case nexisIntro[name]:
		d.add(article.Paragraph, value)
	case name == "language" || name == "sprache" || name == "langue" || name == "idioma":
		d.Lang = languageCode(value)
	case name == "url":
		d.URL = value
	}
}

// The lines that part an article of Nexis Uni, folded.
var (
	uniEnd  = []string{"end of document", "ende des dokuments", "dokumentende", "fin du document", "fin del documento", "fine del documento", "einde van document"}
	uniBody = wordSet("body textkorper hauptteil corps cuerpo corpo texte")
	uniTail = wordSet("classification klassifizierung clasificacion classificazione notes graphic")
)

// splitNexisUni splits the exports of Nexis Uni and Lexis+.
func splitNexisUni(lines []exportLine) []*draft {
	var list []*draft
	from := 0
	for i, l := range lines {
		if !uniEnds(l.text) {
			continue
		}
		if d := uniArticle(lines[from:i]); d != nil {
			list = append(list, d)
		}
		from = i + 1
	}
	return list
}

func uniEnds(line string) bool {
	if len(line) > 60 {
		return false
	}
	low := article.Fold(line)
	for _, e := range uniEnd {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

func uniArticle(lines []exportLine) *draft {
	d := &draft{}
	body := len(lines)
	for i, l := range lines {
		if uniBody[article.Fold(l.text)] {
			body = i
			break
		}
	}
	at := -1 // the line of the date: the last one before the labels
	for i := range lines[:body] {
		if name, _ := label(lines[i].text); nexisHead[name] && at >= 0 {
			break
		} else if date := exportDate(lines[i].text); date != "" && (name == "" || !strings.Contains(lines[i].text, ": ")) && !isCopyright(lines[i].text) {
			d.Date, at = date, i
		}
	}
	if at >= 1 {
		d.Outlet = lines[at-1].text
	}
	if at >= 2 {
		d.Title = lines[at-2].text
	}
	if body == len(lines) { // a short form without the word: the text begins after the last label
		body = at
		for i := at + 1; i < len(lines); i++ {
			if name, _ := label(lines[i].text); nexisHead[name] {
				body = i
			}
		}
	}
	if at < 0 && body < len(lines) && body > 0 { // no date: still an article
		d.Title, at = lines[0].text, 0
	}
	if at < 0 {
		return nil
	}
	for _, l := range lines[at+1 : max(at+1, min(body+1, len(lines)))] {
		if name, value := label(l.text); nexisHead[name] {
			d.nexisLabel(name, value)
		}
	}
	for i := body + 1; i < len(lines); i++ {
		text := lines[i].text
		low := article.Fold(text)
		if name, _ := label(text); uniTail[low] || name == "load-date" || name == "ladedatum" {
			d.nexisLabels(lines[i:])
			break
		}
		if low == "abstract" || low == "full text" || low == "link to image" || isCopyright(text) && i+1 == len(lines) {
			continue
		}
		d.add(article.Paragraph, text)
	}
	return d
}
