package compare

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"sidelight/corpus/mark"
)

// TestTwoLanguages: reports of one event in two languages share no text and stand on two originals; no claim is made that they differ.
func TestTwoLanguages(t *testing.T) {
	english := read("Ledger", "Forty-one people died when the ferry Anna Vale burned off Moren on Saturday.\n\nRescuers pulled 120 people from the sea, the harbour office said.\n")
	german := read("Bote", "Beim Brand der Fähre Anna Vale vor Moren sind am Samstag 41 Menschen gestorben.\n\nRetter zogen 120 Menschen aus der See, sagte das Hafenamt.\n")
	german.Lang = "de"
	c := Compare(t.Context(), english, german)
	if len(c.Origins) != 2 || len(c.Shared)+len(c.Parts) > 0 {
		t.Errorf("origins %v, shared %+v", c.Origins, c.Shared)
	}
	for _, f := range c.Findings {
		if f.Relation == Differs || f.Relation == Altered {
			t.Errorf("%s: %s", f.Relation, f.What)
		}
	}
}

// TestEmptyAmongOthers: an empty article and one of a single word have a row in every table and nothing in common with anybody.
func TestEmptyAmongOthers(t *testing.T) {
	list := append(story(), read("Void", ""), read("Mute", "Rain."), read("Void again", ""))
	c := Compare(t.Context(), list...)
	if len(c.Coverage) != len(list) || len(c.Matrix) != len(list) {
		t.Fatalf("%d rows, %d fields", len(c.Coverage), len(c.Matrix))
	}
	for i := 3; i < len(list); i++ {
		for j := range list {
			if c.Matrix[i][j] != (Pair{}) {
				t.Errorf("%d, %d: %+v", i, j, c.Matrix[i][j])
			}
		}
	}
	in := 0
	for _, o := range c.Origins {
		in += len(o)
	}
	if in != len(list) {
		t.Errorf("%d of %d articles have an origin", in, len(list))
	}
}

// TestManyCopies: 200 articles of which every tenth is a copy: the copies are told, each to its original, and nothing else is.
func TestManyCopies(t *testing.T) {
	var list []*mark.Annotated
	for i := range 200 {
		if i%10 == 9 {
			copied := read("copy", list[i-1].Text+"\nA word from this town was added at the end of it by the desk.\n")
			list = append(list, copied)
			continue
		}
		list = append(list, invented(i, i, 80))
	}
	c := Compare(t.Context(), list...)
	if len(c.Origins) != 180 {
		t.Errorf("%d origins, want 180", len(c.Origins))
	}
	for _, o := range c.Sources {
		if len(o.Articles) > 1 && (len(o.Articles) != 2 || o.Articles[1]%10 != 9 || o.Articles[1] != o.Articles[0]+1) {
			t.Errorf("%v", o.Articles)
		}
	}
}

// TestBookAndBrief: a brief in a whole book's company is compared with the book in time that grows with the book, and what it took over is found.
func TestBookAndBrief(t *testing.T) {
	book := invented(1, 1, 20_000)
	stolen := book.Sentences()[400].Of(book.Text) + " " + book.Sentences()[401].Of(book.Text)
	c := Compare(t.Context(), book, read("Brief", "The reading club of Tarn met on Tuesday.\n\n"+stolen+"\n\nTea was served.\n"))
	if len(c.Shared) == 0 || c.Shared[0].Words < len(strings.Fields(stolen)) {
		t.Errorf("%d words taken over, shared: %+v", len(strings.Fields(stolen)), c.Shared)
	}
}

// TestRepeatedSentences: two articles of one sentence over and over are compared in time that grows with their ties, not with their figures
// besides. Allocations stand for time: they are the same on every machine.
func TestRepeatedSentences(t *testing.T) {
	allocs := func(n int) float64 {
		list := repeated(n)
		return testing.AllocsPerRun(1, func() { Compare(t.Context(), list...) })
	}
	if few, many := allocs(60), allocs(120); many > 5*few {
		t.Errorf("twice the sentences take %.1f times the memory, want at most 5 (ties grow fourfold)", many/few)
	}
}

// TestFormulaEverywhere: words that two texts repeat hundreds of times make one group in time that grows with its runs, whatever the number of
// its places, and no piece of a condensed passage.
func TestFormulaEverywhere(t *testing.T) {
	const times = 700
	text := strings.Repeat("the harbour office of Moren has no word on the ferry yet; ", times)
	s := newSet([]*mark.Annotated{read("Ledger", text), read("Post", text)})
	pieces := s.pieces()
	each := len(pieces[0]) / times
	group := func(places int) (found []Shared, took time.Duration) {
		list := make([]run, 0, times*times)
		for i := range times * times {
			list = append(list, run{0, 1, i / times % places * each, i % places * each, each})
		}
		took = time.Hour
		for range 3 {
			start := time.Now()
			found = s.shared(list, pieces)
			took = min(took, time.Since(start))
		}
		return found, took
	}
	_, few := group(2)
	found, many := group(times)
	if len(found) != 1 || len(found[0].Members) != 2*times {
		t.Fatalf("%d groups", len(found))
	}
	if many > 4*few {
		t.Errorf("as many runs take %.1f times as long where they stand in %d places", float64(many)/float64(few), 2*times)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	condensed := s.condensed(found)
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; len(condensed) > 0 || used > 1<<20 {
		t.Errorf("%d condensed passages, %d bytes used", len(condensed), used)
	}
}
