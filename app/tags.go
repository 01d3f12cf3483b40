package app

import (
	"slices"
	"strings"

	"sidelight/corpus"
)

func (u *ui) openTags() { u.tagsOf(u.state.focused()) }

// tagsOf asks for a tag for articles. Those on the first of them can be taken away; those on other articles are offered.
func (u *ui) tagsOf(ids ...string) {
	if len(ids) == 0 || ids[0] == "" {
		return
	}
	u.openSurface(asking(tr(tagHint), tr(tagNote), func(text string) []choice { return tagChoices(u.state.library, text, ids) }), "")
}

func tagChoices(l *corpus.Snapshot, text string, ids []string) []choice {
	set := func(tag string, on bool) func(*ui) {
		said := message(tagDone, tag)
		if !on {
			said = message(tagGone, tag)
		}
		return func(u *ui) { u.change(func(l *corpus.Library) error { return l.SetTag(tag, on, ids...) }, said) }
	}
	has := l.Tags(ids[0])
	known := func(tag string) bool {
		return slices.ContainsFunc(has, func(t string) bool { return strings.EqualFold(t, tag) })
	}
	var own, others []choice
	for _, tag := range has {
		own = append(own, choice{group: tr(tagsHere), title: message(tagDrop, tag), run: set(tag, false)})
	}
	text = strings.Join(strings.Fields(text), " ")
	exact := known(text)
	for _, t := range l.AllTags() {
		if !known(t.Text) {
			exact = exact || strings.EqualFold(t.Text, text)
			others = append(others, choice{group: tr(tagsElsewhere), title: message(tagAdd, t.Text), note: counted(len(t.Articles), articleNoun), run: set(t.Text, true)})
		}
	}
	out := append(match(others, text), match(own, text)...)
	if text != "" && !exact {
		out = append([]choice{{group: tr(tagsNew), title: message(tagAdd, text), run: set(text, true)}}, out...)
	}
	return out
}

// tagLine writes tags behind what else is told of an article: "#fire #draft".
func tagLine(tags []string) string {
	var out []string
	for _, t := range tags {
		out = append(out, "#"+strings.ReplaceAll(t, " ", "\u00a0"))
	}
	return strings.Join(out, " ")
}
