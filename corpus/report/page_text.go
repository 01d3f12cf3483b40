package report

import (
	"fmt"
	"strings"

	"sidelight/corpus/article"
)

func textID(i int) string { return fmt.Sprintf("a%d", i+1) }

// text is an article in full: headlines, date and length, then its blocks with a sign at each sentence; repeats folded.
func (s *compositor) text(i int) pageText {
	a := s.Articles[i]
	t := pageText{ID: textID(i), Name: s.names[i], Lang: a.Lang}
	var meta []string
	for _, part := range []string{article.DateWords(a.Date), plural(len(a.Words()), "word", "words"), Line(a.Author)} {
		if part != "" {
			meta = append(meta, part)
		}
	}
	t.Meta = strings.Join(meta, " · ")
	if len(a.Blocks) == 0 || a.Blocks[0].Kind != article.Headline {
		t.Title = Line(a.Title)
	}
	state := standings(s.Comparison, s.names, i)
	for _, b := range a.Blocks {
		block := pageBlock{Kind: b.Kind, Parts: sentencesOf(a.Article, b, i, state, s.layers[i])}
		last := len(t.Blocks) - 1
		switch {
		case b.Repeats >= 0 && last >= 0 && t.Blocks[last].Folded != nil:
			t.Blocks[last].Folded = append(t.Blocks[last].Folded, block)
		case b.Repeats >= 0:
			t.Blocks = append(t.Blocks, pageBlock{Folded: []pageBlock{block}})
		case b.Kind == article.Headline && len(t.Blocks) == 0:
			t.Head = append(t.Head, block)
		default:
			t.Blocks = append(t.Blocks, block)
		}
	}
	return t
}

// shortSentence is the length in bytes under which a sentence is likely to end in the line it begins in.
const shortSentence = 70

// sentencesOf gives the sentences of a block. A sign that the sentence before it has too is told, but not drawn again.
func sentencesOf(a *article.Article, b article.Block, i int, state []standing, layers layering) []pageSentence {
	var out []pageSentence
	all := a.Sentences()
	end := b.Start
	for k := max(a.SentenceAt(b.Start), 0); k < len(all) && all[k].Start < b.End; k++ {
		if all[k].Start < b.Start {
			continue
		}
		s := pageSentence{ID: anchor(i, k), standing: state[k], Nodes: layers.nodes(all[k])}
		if all[k].Start > end {
			s.Space = " "
		}
		if n := len(out); n > 0 {
			before := out[n-1]
			s.Quiet = s.Sign == before.Sign
			s.Beside = !s.Quiet && !before.Quiet && !before.Beside && before.Sign != "" && all[k-1].Len() < shortSentence
		}
		end = all[k].End
		out = append(out, s)
	}
	return out
}
