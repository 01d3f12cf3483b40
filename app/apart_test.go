package app

import (
	"strings"
	"testing"

	"sidelight/corpus/compare"
	"sidelight/widgets"
)

// Of several sources that differ, those that say the same are not set against each other, neither by ribbons nor in the lanes of a strip.
func TestApart(t *testing.T) {
	dir := t.TempDir()
	story := func(name, toll string) string {
		return write(t, dir, name+".txt", "Outlet: "+name+"\n\n"+toll+" people were killed when the old mill on Tanner Street burned down on Friday, the fire brigade said.\n")
	}
	u := open(t, story("Gazette", "Seven"), story("Mirror", "Nine"), story("Echo", "7"), story("Globe", "At least five"))
	s := u.state
	var f compare.Finding
	for _, x := range s.findings() {
		if x.Relation == compare.Differs && strings.Contains(x.What, "killed") {
			f = x
		}
	}
	if len(f.Members) != 4 {
		t.Fatalf("no finding of four that differs: %+v", s.findings())
	}
	at := func(outlet string) int {
		for i, a := range s.compared.Articles {
			if a.Outlet == outlet {
				return i
			}
		}
		t.Fatalf("no %s", outlet)
		return 0
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{{"Gazette", "Mirror", true}, {"Mirror", "Echo", true}, {"Gazette", "Echo", false}, {"Globe", "Gazette", false}, {"Mirror", "Globe", false}} {
		i, j := at(c.a), at(c.b)
		if got := apart(s, f, i, j); got != c.want || apart(s, f, j, i) != got {
			t.Errorf("%s and %s apart: %v, want %v", c.a, c.b, got, c.want)
		}
		red := false
		for _, tone := range relations(s, i, j, s.compared.Articles[i]) {
			red = red || tone == widgets.ToneDiffers
		}
		if red != c.want {
			t.Errorf("the lane of %s beside %s is red: %v", c.b, c.a, red)
		}
		for _, b := range bonds(s, s.compared.Articles[i].ID(), s.compared.Articles[j].ID()) {
			if b.tone == widgets.ToneDiffers && !c.want {
				t.Errorf("a ribbon sets %s against %s", c.a, c.b)
			}
		}
	}
}

// A strip has a lane for each other source, in the order of the columns, and one that is laid out anew is drawn anew.
func TestLanes(t *testing.T) {
	u := sampleWindow(t)
	p := u.panes[u.state.open[0]]
	seen := map[int]bool{}
	for _, tick := range lanes(u.state, p.id, p.reader) {
		seen[tick.Lane] = true
		if tick.From < 0 || tick.To > 1 || tick.From >= tick.To || keyIndex(tick.Key, passagePrefix) < 0 {
			t.Errorf("tick %+v", tick)
		}
	}
	if len(seen) != 3 || !seen[0] || !seen[2] {
		t.Errorf("lanes %v, want 3", seen)
	}
	before := p.length
	u.larger()
	if p.length == before || p.length != p.reader.Length() {
		t.Errorf("the strip stands for %v px, the text is %v", p.length, p.reader.Length())
	}
	one(u)
	for _, tick := range lanes(u.state, u.state.open[0], p.reader) {
		if tick.Passage && tick.Tone != "" {
			t.Errorf("alone, a passage has a tick: %+v", tick)
		}
	}
}
