package search

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"

	"sidelight/corpus/article"
)

// A Name is a title, an outlet, a speaker or a tag, and the articles it stands for.
type Name struct {
	Kind     NameKind
	Text     string
	Also     []string // other ways it is written, which a query may match too
	Articles []string // IDs, newest first
	Matches  []int    // bytes of Text that the query's letters matched, on rune borders; empty for an empty query, and if it matched one of Also
	Score    int      // higher is better; comparable within one answer only
}

// A NameKind says what is named.
type NameKind string

// The kinds of name, in the order in which they are shown.
const (
	TitleName   NameKind = "title"
	OutletName  NameKind = "outlet"
	SpeakerName NameKind = "speaker"
	TagName     NameKind = "tag"
)

// longestPattern is how many letters of a query are matched: from 40 adjacent ones on, the score of sahilm/fuzzy overflows.
const longestPattern = 32

// Names is a list of names made ready to be matched while a reader types. The zero value is empty. What it holds does not change.
type Names struct {
	list   []Name
	folded []string // every way a name is written
	of     []int    // and whose each is; the first of each name is its Text
	typed  struct {
		mu      sync.Mutex
		pattern string
		left    []int // the ways of writing names that hold its letters in their order; those of a pattern that goes on are among them
	}
}

// NewNames makes a list of names; of equal matches the earlier one is the better.
func NewNames(list []Name) *Names {
	n := &Names{list: list, folded: make([]string, 0, len(list)), of: make([]int, 0, len(list))}
	for i := range list {
		n.folded, n.of = append(n.folded, article.Fold(list[i].Text)), append(n.of, i)
		for _, other := range list[i].Also {
			n.folded, n.of = append(n.folded, article.Fold(other)), append(n.of, i)
		}
	}
	return n
}

// Match returns the names that hold the letters of the query in their order, accents and case aside, best first, at most limit. An empty
// query fits none: there would be nothing to rank by.
func (n *Names) Match(query string, limit int) []Name {
	pattern := []rune(strings.ReplaceAll(article.Fold(strings.ToValidUTF8(strings.TrimSpace(query), "")), " ", ""))
	if len(pattern) == 0 || limit <= 0 {
		return nil
	}
	found := n.holding(string(pattern[:min(len(pattern), longestPattern)]))
	var out []Name
	seen := map[int]bool{}
	for _, m := range found {
		i := n.of[m.Index]
		if seen[i] || strewn(m) {
			continue
		}
		seen[i] = true
		name := n.list[i]
		name.Score = m.Score
		if m.Index == 0 || n.of[m.Index-1] != i {
			name.Matches = unfold(name.Text, m.MatchedIndexes)
		}
		out = append(out, name)
		if len(out) == limit {
			break
		}
	}
	return out
}

// holding are the ways of writing names that hold the letters of a pattern in their order, best first. While a reader types, only those that held the
// letters before are looked through.
func (n *Names) holding(pattern string) fuzzy.Matches {
	n.typed.mu.Lock()
	defer n.typed.mu.Unlock()
	if n.typed.pattern == "" || !strings.HasPrefix(pattern, n.typed.pattern) {
		n.typed.left = make([]int, len(n.folded))
		for i := range n.typed.left {
			n.typed.left[i] = i
		}
	}
	data := make([]string, len(n.typed.left))
	for i, k := range n.typed.left {
		data[i] = n.folded[k]
	}
	found := fuzzy.Find(pattern, data)
	left := make([]int, len(found))
	for i := range found {
		found[i].Index = n.typed.left[found[i].Index]
		left[i] = found[i].Index
	}
	slices.Sort(left)
	n.typed.pattern, n.typed.left = pattern, left
	return found
}

// strewn reports whether the letters lie so far apart over a long text that no reader would see a match: fewer than half of them follow the
// one before or begin a word.
func strewn(m fuzzy.Match) bool {
	good := 0
	for i, at := range m.MatchedIndexes {
		if at == 0 || i > 0 && m.MatchedIndexes[i-1] == at-1 || at > 0 && !letter(m.Str[at-1]) {
			good++
		}
	}
	return 2*good < len(m.MatchedIndexes)+1
}

func letter(c byte) bool { return c >= utf8.RuneSelf || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

// unfold turns places in the folded text into the bytes of the text they came from.
func unfold(text string, folded []int) []int {
	out := make([]int, 0, len(folded))
	at := 0 // in the folded text
	k := 0
	for i, r := range text {
		n := len(article.Fold(string(r)))
		for k < len(folded) && folded[k] < at+n {
			if len(out) == 0 || out[len(out)-1] != i {
				out = append(out, i)
			}
			k++
		}
		at += n
	}
	return out
}
