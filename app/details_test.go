package app

import (
	"slices"
	"strings"
	"testing"

	"sidelight/widgets"
)

// typeIn types into the palette and takes the line that begins so.
func typeIn(t *testing.T, u *ui, text, line string) {
	t.Helper()
	u.query(text)
	pickLine(t, u, line)
}

// What is known of a source is corrected line by line, on the page at once, and taken back by undo.
func TestDetails(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), write(t, dir, "b.txt", post))
	id := u.state.open[0]
	meta := func() string {
		var out []string
		for _, p := range u.panes[id].page.Paragraphs[:3] {
			out = append(out, p.Text)
		}
		return strings.Join(out, " / ")
	}
	for _, x := range []struct{ line, typed, keep string }{
		{"Headline: Mill", "Mill is gone", "Headline: Mill is gone"},
		{"Outlet: The Ledger", "Evening Ledger", "Outlet: Evening Ledger"},
		{"Date: 4 March 2025", "5. März 2025", "Date: 5 March 2025"},
		{"Author: Ada Finch", "", "Author: not known"},
	} {
		u.openDetails()
		pickLine(t, u, x.line)
		typeIn(t, u, x.typed, x.keep)
	}
	if got := meta(); got != "Evening Ledger · base / Mill burns down / 5 March 2025 · 31 words" {
		t.Errorf("on the page: %s", got)
	}
	if !u.state.settled() || u.state.compared.Articles[0].Outlet != "Evening Ledger" {
		t.Errorf("the comparison names the source as before: %+v", u.state.compared.Articles[0].Meta)
	}
	u.openDetails()
	pickLine(t, u, "Date")
	u.query("soon")
	if len(u.choices) != 0 {
		t.Errorf("no date is taken: %q", titles(u.choices))
	}
	u.escape()
	for range 4 {
		u.undo()
	}
	if got := meta(); got != "The Ledger · base / Mill burns down / 4 March 2025 · 31 words · Ada Finch" {
		t.Errorf("taken back: %s", got)
	}
}

// A tag stands under the headline, is offered for the next source, and leads to all that have it.
func TestTags(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), write(t, dir, "b.txt", post))
	u.openTags()
	typeIn(t, u, "night  desk", "Tag: night desk")
	p := u.panes[u.state.open[0]].page.Paragraphs
	if i := slices.IndexFunc(p, func(p widgets.Paragraph) bool { return p.Style == widgets.Meta }); !strings.HasSuffix(p[i].Text, "#night\u00a0desk") {
		t.Errorf("line %q", p[i].Text)
	}
	u.nextPane()
	u.openTags()
	typeIn(t, u, "nigt", "Tag: nigt")
	u.openTags()
	typeIn(t, u, "desk", "Tag: desk")
	u.openTags()
	typeIn(t, u, "", "Tag: night desk")
	u.openTags()
	pickLine(t, u, "Take away: nigt")
	if got := u.state.library.Tags(u.state.focused()); strings.Join(got, ",") != "desk,night desk" {
		t.Errorf("tags %q", got)
	}
	u.openPalette()
	u.query("night desk")
	pickLine(t, u, "night desk")
	if got := titles(u.choices); len(got) != 2 {
		t.Errorf("the tag leads to %q", got)
	}
	pickLine(t, u, "Nine hurt")
	if got := u.state.article(u.state.focused()).Name(); got != "Harbour Post" {
		t.Errorf("opened %s", got)
	}
}

// Stories are made of what is open, named, filled and taken away; their articles stay.
func TestStories(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), write(t, dir, "b.txt", post))
	names := func() string {
		var out []string
		for _, g := range u.state.stories() {
			out = append(out, g.Name+" "+grouped(len(g.Articles)))
		}
		return strings.Join(out, ", ")
	}
	u.renameStory()
	typeIn(t, u, "Mill fire", "Call it: Mill fire")
	u.closeSource()
	u.newStory()
	typeIn(t, u, "River", "Call it: River")
	if got := names(); got != "Mill fire 2, River 1" {
		t.Errorf("stories: %s", got)
	}
	u.addToStory()
	pickLine(t, u, "Take out of: Mill fire")
	if got := names(); got != "Mill fire 1, River 1" {
		t.Errorf("taken out: %s", got)
	}
	u.addToStory()
	pickLine(t, u, "Mill fire")
	u.addToStory()
	pickLine(t, u, "Take out of: River")
	u.dropStory()
	if got := names(); got != "Other articles 2" {
		t.Errorf("taken away: %s", got)
	}
	u.undo()
	if got := names(); got != "Mill fire 2" {
		t.Errorf("undone: %s; %s", got, u.state.message)
	}
}

// Articles that belong together are offered as a story.
func TestSuggestStories(t *testing.T) {
	u := sampleWindow(t)
	u.dropStory()
	u.suggestStories()
	if len(u.choices) != 1 || u.choices[0].snippet == "" {
		t.Fatalf("suggested: %+v; %s", u.choices, u.state.message)
	}
	u.choice(choiceKey(0), false)
	if list := u.state.stories(); len(list) != 1 || len(list[0].Articles) != 4 || list[0].Key == "" {
		t.Errorf("stories %+v", list)
	}
}

// The menu of a line of the library does what it says; the last entry takes the line out.
func TestShelfMenu(t *testing.T) {
	u := sampleWindow(t)
	g := u.state.stories()[0]
	labels := func(key string) string {
		var out []string
		for _, item := range u.shelfItems(key) {
			out = append(out, item.Label)
		}
		return strings.Join(out, ", ")
	}
	if got := labels(storyPrefix + g.Key); got != "Open, Rename …, Take the story away, Tags …, Take out of the library" {
		t.Errorf("of a story: %s", got)
	}
	key := articleKey(g.Articles[3])
	items := u.shelfItems(key)
	items[2].Action()
	if !u.palette.IsOpen() || !strings.HasPrefix(u.choices[0].title, "Headline: ") {
		t.Error("details are not shown")
	}
	u.escape()
	items[len(items)-1].Action()
	if n := u.state.library.Len(); n != 3 {
		t.Errorf("%d articles left", n)
	}
	if got := labels("x"); got != "" {
		t.Errorf("of nothing: %s", got)
	}
}
