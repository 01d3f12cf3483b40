package report

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// longSentence is the length in bytes from which a sentence is shown in part, and around is how much of it on either side of what it is shown for.
// News prose stays under it; a list of a thousand figures in one sentence does not.
const (
	longSentence = 1200
	around       = 400
)

// sentence is the sentence a member stands in, with … for what is left out; a member over several sentences gives them all.
func sentence(a *article.Article, m compare.Member) string {
	s, before, after := excerpt(a, m)
	return before + Line(s.Of(a.Text)) + after
}

// excerpt is the span of text to show for a member, and the marks for what is left out of its sentence before and after it.
func excerpt(a *article.Article, m compare.Member) (s article.Span, before, after string) {
	s = sentenceSpan(a, m)
	if s.Len() <= longSentence {
		return s, "", ""
	}
	if from := m.Start - around; from > s.Start {
		if i := strings.IndexByte(a.Text[from:m.Start], ' '); i >= 0 {
			s.Start, before = from+i+1, "… "
		}
	}
	if to := m.End + around; to < s.End {
		if i := strings.LastIndexByte(a.Text[m.End:to], ' '); i >= 0 {
			s.End, after = m.End+i, " …"
		}
	}
	return s, before, after
}

func sentenceSpan(a *article.Article, m compare.Member) article.Span {
	if !m.Sentence.Empty() && m.Sentence.Has(m.Span) {
		return m.Sentence
	}
	all := a.Sentences()
	from, to := a.SentenceAt(m.Start), a.SentenceAt(m.End-1)
	if from < 0 || to < from {
		return m.Span
	}
	return article.Span{Start: all[from].Start, End: max(all[to].End, m.End)}
}
