package corpus

import (
	"context"

	"sidelight/corpus/article"
)

// countTexts counts the original texts behind articles.
func countTexts(list []*article.Article) int {
	n := 0
	for i, first := range sameTexts(list) {
		if first == i {
			n++
		}
	}
	return n
}

// Origins groups articles of the library that stand on one original text, in the order of the first of each group. It reads their texts,
// some hundred a second: not while a reader waits. Articles that are not in the library are left out; the error is that of ctx.
func (s *Snapshot) Origins(ctx context.Context, ids []string) ([][]string, error) {
	var list []*article.Article
	for _, id := range ids {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		n, err := s.number(id)
		if err != nil {
			continue
		}
		if a, err := s.numbered(n); err == nil {
			list = append(list, a)
		}
	}
	var out [][]string
	group := map[int]int{}
	for i, first := range sameTexts(list) {
		if first == i {
			group[i] = len(out)
			out = append(out, nil)
		}
		out[group[first]] = append(out[group[first]], list[i].ID())
	}
	return out, nil
}
