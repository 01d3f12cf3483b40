package compare

import (
	"cmp"
	"context"
	"slices"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// runWords is the number of equal words in a row from which text is shared, not a turn of phrase.
// Source: the product's rules (runs of 8 or more words).
const runWords = 8

// A piece is a run of letters or a run of digits, folded: "Vale's" and "57,000" are two pieces. Shared text is counted in
// pieces, so that no apostrophe or hyphen hides a run.
type piece struct {
	article.Span
	id int32
}

// pieces cuts a text.
func (l *lexicon) pieces(t string) []piece {
	out := make([]piece, 0, len(t)/5)
	for i := 0; i < len(t); {
		r, n := rune(t[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(t[i:])
		}
		if !letter(r) {
			i += n
			continue
		}
		j := i + n
		for j < len(t) {
			r, n := rune(t[j]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(t[j:])
			}
			if !letter(r) {
				break
			}
			j += n
		}
		out = append(out, piece{article.Span{Start: i, End: j}, l.id(article.Fold(t[i:j]))})
		i = j
	}
	return out
}

func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// A run is the same pieces in two texts: n of them from piece a of text k and from piece b of text m.
type run struct{ k, m, a, b, n int }

// runs finds the maximal runs of runWords pieces or more between every two texts.
func runs(ctx context.Context, texts [][]piece) []run {
	type at struct{ text, piece int32 }
	grams := map[uint64][]at{}
	var out []run
	for m, t := range texts {
		if ctx.Err() != nil {
			break
		}
		hashes := make([]uint64, max(0, len(t)-runWords+1))
		for j := range hashes {
			hashes[j] = hashed(t[j : j+runWords])
			for _, p := range grams[hashes[j]] {
				s, i := texts[p.text], int(p.piece)
				if i > 0 && j > 0 && s[i-1].id == t[j-1].id {
					continue // part of a run found already
				}
				n := 0
				for i+n < len(s) && j+n < len(t) && s[i+n].id == t[j+n].id {
					n++
				}
				if n >= runWords {
					out = append(out, run{int(p.text), m, i, j, n})
				}
			}
		}
		for j, h := range hashes {
			grams[h] = append(grams[h], at{int32(m), int32(j)})
		}
	}
	return out
}

// hashed mixes the ids of pieces (FNV-1a over their numbers).
func hashed(p []piece) uint64 {
	h := uint64(14695981039346656037)
	for i := range p {
		h = (h ^ uint64(p[i].id)) * 1099511628211
		h ^= h >> 29
	}
	return h
}

// sharedText finds the exact and the near-verbatim runs, and the condensed passages that they make. A near one that exact ones tell already is
// left out.
func (s *set) sharedText(ctx context.Context, found []run, pieces [][]piece) []Shared {
	out := s.shared(s.withoutNames(withoutFormulas(slices.Clone(found)), pieces), pieces)
	out = append(out, told(s.near(ctx), out)...)
	return append(out, s.condensed(out)...)
}

// told drops the near-verbatim runs that exact runs tell for the greater part.
func told(near, exact []Shared) []Shared {
	at := map[int][]article.Span{} // of exact runs, by article
	for _, x := range exact {
		for _, m := range x.Members {
			at[m.Article] = append(at[m.Article], m.Span)
		}
	}
	for _, list := range at {
		slices.SortFunc(list, func(a, b article.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	}
	return slices.DeleteFunc(near, func(x Shared) bool {
		return !slices.ContainsFunc(x.Members, func(m Place) bool { return covered(m.Span, at[m.Article]) < toldShare*float64(m.Len()) })
	})
}

const toldShare = .6

// covered is how many bytes of s lie in the spans, which are sorted by their start.
func covered(s article.Span, spans []article.Span) float64 {
	n, end := 0, s.Start
	for _, x := range spans {
		if x.Start >= s.End {
			break
		}
		if from, to := max(x.Start, end), min(x.End, s.End); to > from {
			n += to - from
			end = to
		}
	}
	return float64(n)
}

func (s *set) pieces() [][]piece {
	out := make([][]piece, len(s.texts))
	for k, t := range s.texts {
		out[k] = s.lex.pieces(t.Text)
	}
	return out
}

// shared groups the runs of the same words over all texts.
func (s *set) shared(runs []run, pieces [][]piece) []Shared {
	groups := map[string]int{}
	type member struct {
		group int
		place Place
	}
	known := map[member]bool{}
	var out []Shared
	for _, r := range runs {
		words := pieces[r.k][r.a : r.a+r.n]
		key := make([]byte, 0, 4*r.n)
		for _, p := range words {
			key = append(key, byte(p.id), byte(p.id>>8), byte(p.id>>16), byte(p.id>>24))
		}
		g, ok := groups[string(key)]
		if !ok {
			g = len(out)
			groups[string(key)] = g
			out = append(out, Shared{Words: r.n})
		}
		other := pieces[r.m][r.b : r.b+r.n]
		for _, p := range []Place{
			{r.k, article.Span{Start: words[0].Start, End: words[r.n-1].End}},
			{r.m, article.Span{Start: other[0].Start, End: other[r.n-1].End}},
		} {
			if m := (member{g, p}); !known[m] {
				known[m] = true
				out[g].Members = append(out[g].Members, p)
			}
		}
	}
	return out
}

func byPlace(a, b Place) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}
