package corpus

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"
)

// ErrTag is the error of a tag that cannot be told apart from none.
var ErrTag = errors.New("a tag needs a letter or a digit")

// A Tag is a word of the reader's on articles.
type Tag struct {
	Text     string
	Articles []string // IDs, in the order in which they were given the tag
}

// SetTag puts a tag on articles or takes it away, as one change to undo. White space around and within it is folded; a tag that an article
// has in other letter case is the same tag. The error is ErrTag for an empty one.
func (l *Library) SetTag(tag string, on bool, ids ...string) error {
	tag = strings.Join(strings.Fields(tag), " ")
	if tag == "" {
		return ErrTag
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	has := l.now.Load().desk.tags()
	var edits []edit
	for _, id := range ids {
		i := slices.IndexFunc(has[id], func(t string) bool { return strings.EqualFold(t, tag) })
		switch {
		case on && i < 0:
			edits = append(edits, edit{Kind: tagSheet, Key: id + "/" + tag, New: l.next()})
		case !on && i >= 0:
			edits = append(edits, edit{Kind: tagSheet, Key: id + "/" + has[id][i]})
		}
	}
	if len(edits) == 0 {
		return nil
	}
	return l.do("tag", edits)
}

// Tags returns the tags of an article in the order in which they were given.
func (s *Snapshot) Tags(id string) []string { return s.desk.tags()[id] }

// AllTags returns every tag with the articles it is on, the one on most articles first.
func (s *Snapshot) AllTags() []Tag {
	tags := map[string]*Tag{}
	for _, key := range s.desk.keys(tagSheet) {
		id, text, _ := strings.Cut(key, "/")
		if s.gone(id) {
			continue
		}
		t := tags[strings.ToLower(text)]
		if t == nil {
			t = &Tag{Text: text}
			tags[strings.ToLower(text)] = t
		}
		t.Articles = append(t.Articles, id)
	}
	var out []Tag
	for _, t := range slices.Collect(maps.Values(tags)) {
		out = append(out, *t)
	}
	slices.SortFunc(out, func(a, b Tag) int {
		return cmp.Or(len(b.Articles)-len(a.Articles), strings.Compare(strings.ToLower(a.Text), strings.ToLower(b.Text)))
	})
	return out
}

// tags are the tags by the IDs of the articles they are on.
func (d desk) tags() map[string][]string {
	out := map[string][]string{}
	for _, key := range d.keys(tagSheet) {
		id, tag, _ := strings.Cut(key, "/")
		out[id] = append(out[id], tag)
	}
	return out
}
