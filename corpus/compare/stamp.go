package compare

import "sidelight/corpus/figure"

// When a page was put out is not what it tells: "Published: April 10, 2007", "UPDATED 9:56 AM ET". Dates and times of such a line are
// figures of the article, but nothing is held against them.

var (
	stampVerbs = setOf("published updated posted modified filed revised veroffentlicht aktualisiert publie actualise publicado actualizado")
	stampWords = setOf("at on by first et pst pdt cst cdt cest ist hkt") // besides dateWords
)

const (
	stampReach = 12  // words of dates and hours between "published" and the last figure of the stamp
	stampLine  = 120 // bytes of a line that is nothing but a stamp
	stampOther = 2   // words of weight in it besides: "Paris", "Reuters"
)

// stamped reports whether a date, a time or a number (of an hour that could not be read) belongs to the stamp of its page.
func (s *set) stamped(x *fact, t *text, f *figure.Figure) bool {
	if f.Kind != figure.Date && f.Kind != figure.Time && f.Kind != figure.Count {
		return false
	}
	for i := x.at - 1; i >= max(0, x.at-stampReach) && t.words[i].Start >= t.sentences[x.sentence].Start; i-- {
		if stampVerbs[s.lex.forms[t.words[i].form].text] {
			return true
		}
		if !s.ofStamp(t, t.words[i]) {
			break
		}
	}
	if t.sentences[x.sentence].Len() > stampLine {
		return false
	}
	words := s.wordsIn(t, t.sentences[x.sentence].Span)
	other, year := 0, false
	for _, w := range words {
		form := &s.lex.forms[w.form]
		switch {
		case stampVerbs[form.text] || s.ofStamp(t, w):
			year = year || len(form.text) == 4 && form.text >= "1900" && form.text < "2100"
		case form.stop:
			return false // a sentence
		default:
			other++
		}
	}
	return other == 0 || year && other <= stampOther
}

// ofStamp reports whether a word may stand in a stamp besides its verb.
func (s *set) ofStamp(t *text, w word) bool {
	form := s.lex.forms[w.form].text
	return dateWords[form] || stampWords[form] || w.Len() == 1 || form != "" && '0' <= form[0] && form[0] <= '9'
}
