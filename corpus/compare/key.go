package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// A finding is known by its kind and its members' articles and words, so that what a reader says of it holds in any run, whatever else is
// compared and whatever stands before its members in their texts. Its key names each member on its own: when another article joins the row,
// the row is still known by the members it had. Example: figure-3fd1a1b2c3d4e5-90aa0102030405, two members of two articles.

// keyReach is how many bytes of its sentence on either side belong to the name of a member; only sentences longer than any in news are cut.
const keyReach = 1000

const (
	articleDigits = 4  // of a member's name: which article
	memberDigits  = 10 // ... and which words of it
	keyJoin       = "-"
)

// key names a finding. Copies of one article, which have one ID, share the names of their members.
func (s *set) key(f *Finding) string {
	var names []string
	for _, m := range f.Members {
		t := s.texts[m.Article]
		n := 0 // which of the places with these words in this article
		for _, o := range f.Members {
			if o.Article == m.Article && o.Start < m.Start && o.Of(t.Text) == m.Of(t.Text) {
				n++
			}
		}
		around := article.Span{Start: max(m.Sentence.Start, m.Start-keyReach), End: min(m.Sentence.End, m.End+keyReach)}
		names = append(names, digest(t.ID(), articleDigits)+digest(fmt.Sprintf("%s\n%q %q %d", t.ID(), m.Of(t.Text), around.Of(t.Text), n), memberDigits))
	}
	slices.Sort(names)
	return f.Kind + keyJoin + strings.Join(slices.Compact(names), keyJoin)
}

// digest is the first hex digits of the hash of words.
func digest(words string, digits int) string {
	h := sha256.Sum256([]byte(words))
	return hex.EncodeToString(h[:])[:digits]
}

// named takes a key apart; ok is false for what is no finding's key.
func named(key string) (kind string, members []string, ok bool) {
	parts := strings.Split(key, keyJoin)
	for _, p := range parts[1:] {
		if len(p) != articleDigits+memberDigits {
			return "", nil, false
		}
	}
	return parts[0], parts[1:], len(parts) > 1
}

// Recall finds the findings that have grown or changed since a reader spoke of them: by the key of the finding now, the one of the kept keys
// that named it then. A kept key is of a finding now if all its members are in it, or more than half, and these are of two articles at
// least: what was said of one source alone is not said of several. Each kept key counts for one finding, and each finding for one, those with
// most members in common first. Keys that name a finding as it is are left out.
func (c *Comparison) Recall(kept []string) map[string]string {
	exact := map[string]bool{}
	with := map[string][]int{} // findings by a member's name and their kind
	for i := range c.Findings {
		exact[c.Findings[i].Key] = true
		kind, members, _ := named(c.Findings[i].Key)
		for _, m := range members {
			with[kind+m] = append(with[kind+m], i)
		}
	}
	type likeness struct {
		kept, now   string
		common, all int // members in common, members now
	}
	var list []likeness
	taken := map[string]bool{}
	for _, key := range kept {
		kind, members, ok := named(key)
		if exact[key] || !ok {
			taken[key] = exact[key]
			continue
		}
		in := map[int][]string{}
		for _, m := range members {
			for _, i := range with[kind+m] {
				in[i] = append(in[i], m[:articleDigits])
			}
		}
		for i, articles := range in {
			if n := len(articles); 2*n > len(members) && len(slices.Compact(slices.Sorted(slices.Values(articles)))) > 1 {
				now := c.Findings[i].Key
				list = append(list, likeness{key, now, n, strings.Count(now, keyJoin)})
			}
		}
	}
	slices.SortFunc(list, func(a, b likeness) int {
		return cmp.Or(b.common-a.common, a.all-b.all, cmp.Compare(a.kept, b.kept), cmp.Compare(a.now, b.now))
	})
	out := map[string]string{}
	for _, l := range list {
		if _, ok := out[l.now]; !ok && !taken[l.kept] && !taken[l.now] {
			out[l.now], taken[l.kept] = l.kept, true
		}
	}
	return out
}

// since lists the articles whose members have joined a finding since it was known by a kept key, and reports whether one of them says what none
// of the others does.
func (c *Comparison) since(f *Finding, kept string) (joined []int, news bool) {
	_, old, _ := named(kept)
	was := func(m Member) bool {
		id := digest(c.Articles[m.Article].ID(), articleDigits)
		return slices.ContainsFunc(old, func(name string) bool { return strings.HasPrefix(name, id) })
	}
	for _, m := range f.Members {
		if was(m) {
			continue
		}
		if !slices.Contains(joined, m.Article) {
			joined = append(joined, m.Article)
		}
		news = news || !slices.ContainsFunc(f.Members, func(o Member) bool { return was(o) && c.saysAs(m, o) })
	}
	return joined, news
}

// saysAs reports whether two members of a finding say the same: an equal value, equal words.
func (c *Comparison) saysAs(a, b Member) bool {
	x, y := c.Articles[a.Article], c.Articles[b.Article]
	if a.Kind == "figure" && b.Kind == "figure" {
		f, g := &x.Figures[a.Index], &y.Figures[b.Index]
		v, w := newValue(x.Article, f), newValue(y.Article, g)
		return v.meet(&w) == Agree
	}
	return article.Fold(a.Of(x.Text)) == article.Fold(b.Of(y.Text))
}
