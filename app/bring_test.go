package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// landslide is a window with two columns on four accounts of one landslide, each with its count of the dead; a source of none is silent.
func landslide(t *testing.T, dead ...string) *ui {
	t.Helper()
	dir := t.TempDir()
	ends := []string{"reached the valley by boat", "dug with their hands", "closed the only road", "brought blankets and bread"}
	var files []string
	for i, n := range dead {
		told := "Nobody would say how many had died."
		if n != "" {
			told = "The landslide killed " + n + " people, the district office said."
		}
		text := fmt.Sprintf("Outlet: Paper %c\n\nLandslide at Upper Kesten\n\nA landslide struck the village of Upper Kesten on Friday. %s Soldiers %s.\n", 'A'+i, told, ends[i])
		files = append(files, write(t, dir, fmt.Sprint(i, ".txt"), text))
	}
	u := open(t, files...)
	columns(2)(u)
	return u
}

func lettersShown(u *ui) string {
	var out []string
	for _, id := range u.state.shown() {
		out = append(out, strings.TrimPrefix(u.state.article(id).Outlet, "Paper "))
	}
	return strings.Join(out, " ")
}

// F8, and a row of the board, bring the sources that contradict each other into the columns, whoever stood there.
func TestBring(t *testing.T) {
	for _, x := range []struct {
		dead []string
		want string
	}{
		{[]string{"41", "41", "38"}, "A C"},
		{[]string{"41", "38", "41"}, "A B"},
		{[]string{"41", "", "41", "38"}, "A D"},
		{[]string{"", "41", "41", "38"}, "D B"}, // the base is silent and makes room
		{[]string{"", "41", "38"}, "C B"},
	} {
		for name, press := range map[string]func(u *ui){
			"F8":  (*ui).nextDiffers,
			"row": func(u *ui) { u.board.OnSelect(firstFinding(u.state.compared)) },
		} {
			u := landslide(t, x.dead...)
			base := u.state.open[0]
			press(u)
			f := u.state.finding(u.state.board.walked)
			if f == nil || len(spots(u.state, *f)) != 2 {
				t.Fatalf("%q, %s: on screen %s, not both in the row", x.dead, name, lettersShown(u))
			}
			i, j := u.state.index(u.state.shown()[0]), u.state.index(u.state.shown()[1])
			if !apart(u.state, *f, i, j) || lettersShown(u) != x.want {
				t.Errorf("%q, %s: on screen %s, want %s", x.dead, name, lettersShown(u), x.want)
			}
			if u.state.base() != base {
				t.Errorf("%q, %s: another base", x.dead, name)
			}
		}
	}
}

// A base that made room is back with the next finding it tells of; a source that was tapped is among the columns even if it agrees.
func TestBringBack(t *testing.T) {
	u := landslide(t, "", "41", "41", "38")
	base := u.state.open[0]
	u.nextDiffers()
	if slices.Contains(u.state.shown(), base) {
		t.Fatal("the silent base keeps its column")
	}
	u.state.bring(compare.Finding{Members: []compare.Member{{Place: compare.Place{Article: u.state.index(base)}}}}, "")
	if u.state.shown()[0] != base || u.state.away != "" {
		t.Error("the base does not come back")
	}
	u = landslide(t, "41", "41", "38")
	f := u.state.finding(firstFinding(u.state.compared))
	for k, m := range f.Members {
		id := u.state.compared.Articles[m.Article].ID()
		u.boardJump(f.Key, memberKey(k))
		if !slices.Contains(u.state.shown(), id) || u.state.at.article != id {
			t.Errorf("tapped %d: on screen %s", k, lettersShown(u))
		}
	}
}

// A column that tells nothing of a finding has no passage marked as the one the reader is at.
func TestStaleBar(t *testing.T) {
	u := landslide(t, "41", "38", "")
	columns(3)(u)
	u.win.Resize(wide)
	silent := u.panes[u.state.open[2]].reader
	silent.SetCurrent(passageKey(1))
	u.nextDiffers()
	if got := silent.Current(); got != "" {
		t.Errorf("still at %q", got)
	}
}

// When nothing is there the status line says of what; what the reader set against each other by hand counts as differing.
func TestSaysOfWhat(t *testing.T) {
	u := landslide(t, "41", "38")
	u.walkQuotes()
	if got := u.state.message; got != noQuote {
		t.Errorf("after Q: %q", got)
	}
	u = landslide(t, "41", "41")
	u.nextDiffers()
	if got := u.state.message; got != noFinding {
		t.Errorf("after F8: %q", got)
	}
	before := u.state.tally().marks[differsLayer]
	p := func(i int) corpus.Passage {
		a := u.state.article(u.state.open[i])
		return u.state.wholeSentence(corpus.Passage{Article: a.ID(), Span: article.Span{Start: strings.Index(a.Text, "Soldiers"), End: len(a.Text) - 2}})
	}
	u.setVerdict(pairKey(p(0), p(1)), corpus.Differs)
	if got := u.state.tally().marks[differsLayer]; got != before+1 {
		t.Errorf("%d differ, %d before the reader's own", got, before)
	}
}
