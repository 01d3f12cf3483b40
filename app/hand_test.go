package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/widgets"
)

// A verdict sets how a finding counts, on the board, in the text and after the sources are compared anew; the program's word stays beside it.
func TestVerdictOverrides(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	i := slices.IndexFunc(s.compared.Findings, func(f compare.Finding) bool { return f.Kind == "figure" && f.Relation == compare.Differs })
	key := s.compared.Findings[i].Key
	u.setVerdict(key, corpus.Same)
	again := func(when string) {
		t.Helper()
		f := s.finding(key)
		if f == nil || f.Relation != compare.Agree || f.Found != compare.Differs {
			t.Fatalf("%s: %+v", when, f)
		}
		for _, row := range boardView(s).Rows {
			if row.Key == key && (row.Word != "differs" || row.Verdict != "same" || row.Group != inSeveral) {
				t.Errorf("%s: %+v", when, row)
			}
		}
	}
	again("judged")
	ids := slices.Clone(s.open)
	s.openAll(ids[:1])
	u.sourcesChanged()
	s.openAll(ids)
	u.sourcesChanged()
	again("compared anew")
	u.setVerdict(key, corpus.NotComparable)
	if f := s.finding(key); s.passes(onlyRows, f) || !s.passes(judgedRows, f) || s.passes(unjudgedRows, f) {
		t.Errorf("not comparable: %+v", f)
	}
	u.undo()
	u.undo()
	if f := s.finding(key); f.Relation != compare.Differs || f.Verdict != compare.NoVerdict {
		t.Errorf("taken back: %+v", f)
	}
}

// A verdict holds when another source joins the row, and the next word on the row takes its place, in one step back.
func TestVerdictOfGrownRow(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	ids := slices.Clone(s.open)
	s.openAll(ids[:2])
	u.sourcesChanged()
	two := map[string]bool{}
	for _, f := range s.compared.Findings {
		if f.Relation != compare.Only {
			two[f.Key] = true
			u.setVerdict(f.Key, corpus.Checked)
		}
	}
	s.openAll(ids)
	u.sourcesChanged()
	i := slices.IndexFunc(s.compared.Findings, func(f compare.Finding) bool { return f.Verdict == compare.Checked && f.Given != f.Key })
	if i < 0 {
		t.Fatal("no row has grown")
	}
	key, was := s.compared.Findings[i].Key, s.compared.Findings[i].Given
	if !two[was] || s.verdict(key) != corpus.Checked || !strings.Contains(s.compared.Findings[i].Why, "your verdict is from before") {
		t.Errorf("grown: %+v", s.compared.Findings[i])
	}
	u.setVerdict(key, corpus.Differs)
	if f := s.finding(key); f.Given != key || f.Relation != compare.Differs || s.library.Verdict(was) != corpus.NoVerdict {
		t.Errorf("judged again: %+v", f)
	}
	u.undo()
	if f := s.finding(key); f.Given != was || f.Verdict != compare.Checked {
		t.Errorf("taken back: %+v", f)
	}
}

// J joins two passages the program did not link, parts two that it did, and takes either back; both are listed among the reader's own.
func TestJoinAndPart(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	choose := func(id, words string) {
		t.Helper()
		sp := at(t, s.article(id), words)
		p := u.panes[id]
		from, _ := p.page.place(sp.Start)
		to, _ := p.page.place(sp.End)
		p.reader.Select(from, to)
		s.focus = id
	}
	passage := func(id, words string) corpus.Passage {
		return corpus.Passage{Article: id, Span: at(t, s.article(id), words)}
	}
	for _, x := range []struct {
		a, b   string
		linked bool
	}{{"Rescue boats from three ports", "nearly $12,500", false}, {"The fire broke out", "The fire broke out", true}} {
		a, b := passage(s.open[0], x.a), passage(s.open[1], x.b)
		if s.linked(a, b) != x.linked {
			t.Fatalf("%s, %s: linked is %v", x.a, x.b, !x.linked)
		}
		choose(s.open[0], x.a)
		choose(s.open[1], x.b)
		u.join()
		if s.linked(a, b) == x.linked {
			t.Errorf("%s, %s: %s", x.a, x.b, s.message)
		}
		if n := len(noteRows(s)); n != 1 {
			t.Errorf("%d rows of the reader's own", n)
		}
		u.join()
		if s.linked(a, b) != x.linked || len(handPairs(s)) != 0 {
			t.Errorf("%s, %s taken back: %s", x.a, x.b, s.message)
		}
	}
}

// The rows can be narrowed to a person, a kind, a source, and sorted.
func TestFilterAndOrder(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	all := len(rows(s))
	u.openFilters()
	pickLine(t, u, "money")
	for _, r := range rows(s) {
		if s.kindOf(r.Members[0]) != "money" {
			t.Errorf("%s is shown as money", r.Name)
		}
	}
	if n := len(rows(s)); n == 0 || n == all {
		t.Errorf("%d of %d rows", n, all)
	}
	chips := filters(s)
	if last := chips[len(chips)-1]; last.Label != "money" || !last.On {
		t.Errorf("chips %+v", chips)
	}
	u.board.OnFilter(chips[len(chips)-1].Key)
	if len(rows(s)) != all {
		t.Error("the chip does not take the filter back")
	}
	u.openFilters()
	pickLine(t, u, "Only in Nordkyst Radio")
	for _, r := range rows(s) {
		if a := s.compared.Articles[r.Members[0].Article]; r.Relation != compare.Only || a.Outlet != "Nordkyst Radio" {
			t.Errorf("%s of %s", r.Name, a.Outlet)
		}
	}
	s.board.tab = quotesTab
	u.openFilters()
	pickLine(t, u, "Ana Reyes")
	if list := rows(s); len(list) == 0 || s.speakerOf(list[0].Members[0]) != "Ana Reyes" {
		t.Error("no quotes of the person")
	}
	s.board.tab, s.board.filter = factsTab, allRows
	u.openOrders()
	pickLine(t, u, "By name")
	if !slices.IsSortedFunc(boardView(s).Rows, func(a, b widgets.Finding) int {
		return strings.Compare(strings.ToLower(a.What), strings.ToLower(b.What))
	}) {
		t.Error("not sorted by name")
	}
	u.openOrders()
	pickLine(t, u, "As the text tells it")
	last := article.Span{}
	for _, r := range rows(s) {
		if m := r.Members[0]; m.Article == 0 {
			if m.Start < last.Start {
				t.Errorf("%s stands before", r.Name)
			}
			last = m.Span
		}
	}
}

// One person is one line of the filters, with what every source has of her; a namesake is another.
func TestFilterByPerson(t *testing.T) {
	dir := t.TempDir()
	u := open(t,
		write(t, dir, "a.txt", "Fire on the pier\n\n“The drill was cancelled on Friday,” said Dr Benjamin Hollander. “My brother knew of no drill,” said Sara Hollander.\n"),
		write(t, dir, "b.txt", "Pier burns\n\n“Ladders were missing on both decks,” Binyamin Hollander told the inquiry.\n"))
	s := u.state
	s.board.tab = quotesTab
	var persons []string
	for _, c := range s.filterChoices() {
		if c.group == tr(filterPersons) {
			persons = append(persons, c.title+" "+c.note)
		}
	}
	if !slices.Equal(persons, []string{"Benjamin Hollander 2", "Sara Hollander 1"}) {
		t.Fatalf("persons %q", persons)
	}
	u.filterBoard(personPrefix + "Binyamin Hollander") // as chosen when only the second source was open
	if n := len(rows(s)); n != 2 || s.filterTitle(s.board.filter) == "" {
		t.Errorf("%d rows", n)
	}
}

// The menu of a row and its keys do the same: verdicts on findings and on the reader's own pairs, pins of all that is said in it.
func TestRowMenu(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	u.nextDiffers()
	key := s.board.expanded
	run := func(key, title string) {
		t.Helper()
		items := u.rowItems(key)
		i := slices.IndexFunc(items, func(x *fyne.MenuItem) bool { return x.Label == title })
		if i < 0 {
			t.Fatalf("no %q for the row", title)
		}
		items[i].Action()
	}
	run(key, "It is a problem")
	if got := s.library.Verdict(key); got != corpus.Problem {
		t.Errorf("verdict %q", got)
	}
	run(key, "Pin")
	pins := len(s.library.Pins())
	if f := s.finding(key); pins < 2 || pins > len(f.Members) {
		t.Errorf("%d pins for %d sayings", pins, len(f.Members))
	}
	u.board.OnPin(key)
	if n := len(s.library.Pins()); n != 0 {
		t.Errorf("%d pins left", n)
	}
	a, b := s.wholeSentence(corpus.Passage{Article: s.open[0]}), s.wholeSentence(corpus.Passage{Article: s.open[1]})
	u.setVerdict(pairKey(a, b), corpus.Differs)
	row := noteRows(s)[0].Key
	run(row, "It is the same")
	if got := s.library.Verdict(pairKey(a, b)); got != corpus.Same {
		t.Errorf("the pair is %q", got)
	}
	run(row, "Note …")
	u.query("look at both")
	u.choice(choiceKey(0), false)
	if got := noteRows(s)[0].Note; got != "look at both" {
		t.Errorf("note %q", got)
	}
	if len(u.rowItems("x")) != 0 {
		t.Error("a menu for nothing")
	}
}
