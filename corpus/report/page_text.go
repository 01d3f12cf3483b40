package report

import (
	"fmt"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// shortSentence is the length in bytes under which a sentence is likely to end in the line it begins in.
const shortSentence = 70

func textID(i int) string { return fmt.Sprintf("a%d", i+1) }

func textOf(c *compare.Comparison, names []string, i int, layers layering) pageText {
	a := c.Articles[i]
	t := pageText{ID: textID(i), Name: names[i], Lang: a.Lang}
	var meta []string
	for _, s := range []string{DateWords(a.Date), plural(len(a.Words()), "word", "words"), Line(a.Author)} {
		if s != "" {
			meta = append(meta, s)
		}
	}
	t.Meta = strings.Join(meta, " · ")
	if len(a.Blocks) == 0 || a.Blocks[0].Kind != article.Headline {
		t.Title = Line(a.Title)
	}
	state := standings(c, names, i)
	var fold *pageBlock
	last := ""
	for _, b := range a.Blocks {
		block := pageBlock{Kind: b.Kind}
		at := b.Start
		all := a.Sentences()
		for k := max(a.SentenceAt(b.Start), 0); k < len(all) && all[k].Start < b.End; k++ {
			if all[k].Start < b.Start {
				continue
			}
			s := pageSentence{ID: anchor(i, k), standing: state[k], Nodes: layers.nodes(all[k])}
			if all[k].Start > at {
				s.Space = " "
			}
			s.Quiet = len(block.Parts) > 0 && s.Sign == last
			if n := len(block.Parts); n > 0 && !s.Quiet {
				before := block.Parts[n-1]
				s.Beside = !before.Quiet && !before.Beside && before.Sign != "" && all[k-1].Len() < shortSentence
			}
			last = s.Sign
			at = all[k].End
			block.Parts = append(block.Parts, s)
		}
		switch {
		case b.Repeats < 0 && b.Kind == article.Headline && len(t.Blocks) == 0:
			t.Head = append(t.Head, block)
			continue
		case b.Repeats < 0:
			t.Blocks = append(t.Blocks, block)
			fold = nil
			continue
		}
		if fold == nil {
			t.Blocks = append(t.Blocks, pageBlock{Kind: "fold"})
			fold = &t.Blocks[len(t.Blocks)-1]
		}
		fold.Folded = append(fold.Folded, block)
	}
	return t
}
