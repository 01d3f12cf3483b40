package report

import (
	"strconv"
	"strings"

	"sidelight/corpus/article"
)

// A Style is a house's way of citing: a text with fields in braces. Fields are {words}, {outlet}, {title}, {author}, {date} (3 May 2025), {iso}
// (2025-05-03), {place} (paragraph 4) and {url}. What stands in square brackets is left out if a field in it is unknown.
type Style string

// DefaultStyle is: “Forty-one people were killed” (The Morning Ledger, 3 May 2025, paragraph 1)
const DefaultStyle Style = "“{words}” ({outlet}[, {date}][, {place}])"

// Cite writes the words of a span with their citation. Quotation marks inside the words become single ones.
func (t Style) Cite(a *article.Article, s article.Span) string {
	fields := map[string]string{
		"words": singleMarks.Replace(strings.Trim(Line(s.Of(a.Text)), " ")), "outlet": Line(a.Name()), "title": Line(a.Title), "author": Line(a.Author),
		"date": article.DateWords(a.Date), "iso": a.Date, "place": Place(a, s), "url": a.URL,
	}
	if fields["outlet"] == "" {
		fields["outlet"] = "untitled"
	}
	if w := fields["words"]; strings.HasPrefix(w, "‘") && strings.Count(w, "‘") == 1 && strings.HasSuffix(w, "’") {
		fields["words"] = strings.TrimSuffix(strings.TrimPrefix(w, "‘"), "’") // the whole is one quote: its marks are the style's
	}
	out, _, _ := t.fill(string(t), fields)
	return out
}

// singleMarks turns double quotation marks into single ones, as they are set inside a quote.
var singleMarks = strings.NewReplacer("“", "‘", "”", "’", "„", "‚", `"`, "'", "«", "‹", "»", "›")

// fill replaces the fields of a template up to its end or to the bracket that closes it. Whole is false if a field was unknown.
func (t Style) fill(s string, fields map[string]string) (out, rest string, whole bool) {
	var b strings.Builder
	whole = true
	for s != "" {
		switch c := s[0]; c {
		case '{':
			name, after, ok := strings.Cut(s[1:], "}")
			value, known := fields[name]
			if !ok || !known { // no field: as it stands
				b.WriteByte(c)
				s = s[1:]
				continue
			}
			whole = whole && value != ""
			b.WriteString(value)
			s = after
		case '[':
			in, after, full := t.fill(s[1:], fields)
			if full {
				b.WriteString(in)
			}
			s = after
		case ']':
			return b.String(), s[1:], whole
		default:
			b.WriteByte(c)
			s = s[1:]
		}
	}
	return b.String(), "", whole
}

// Place says where in its article a span stands: "headline", "paragraph 4", "paragraphs 4-6". Paragraphs are counted as the source prints
// them, repeated ones too. It is "" if the article has no blocks there.
func Place(a *article.Article, s article.Span) string {
	from, to, head := 0, 0, false
	n := 0
	for _, b := range a.Blocks {
		if b.Kind != article.Headline {
			n++
		}
		if !b.Overlaps(s) {
			continue
		}
		if b.Kind == article.Headline {
			head = true
			continue
		}
		if from == 0 {
			from = n
		}
		to = n
	}
	switch {
	case from == 0 && head:
		return "headline"
	case from == 0:
		return ""
	case from == to:
		return "paragraph " + strconv.Itoa(from)
	}
	return "paragraphs " + strconv.Itoa(from) + "-" + strconv.Itoa(to)
}
