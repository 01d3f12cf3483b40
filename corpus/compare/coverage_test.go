package compare

import (
	"testing"
)

// TestCountedByHand: what a reader counts with a pencil in three short articles is what coverage and matrix say.
func TestCountedByHand(t *testing.T) {
	c := Compare(
		t.Context(),
		// 5 sentences, of which the last stands there already. The second, of 20 words, is the Post's first.
		read("Ledger", "The mayor of Tarn has lost her keys.\n\nDivers from the county's school at Moren searched the pond behind the town hall for them until it was dark.\n\n"+
			"They brought up 14 umbrellas.\n\nA goat was seen on the roof.\n\nThe mayor of Tarn has lost her keys.\n"),
		// 3 sentences.
		read("Post", "Divers from the county's school at Moren searched the pond behind the town hall for them until it was dark.\n\n"+
			"The divers found 17 umbrellas in the pond.\n\nBaker Silva has sold out of rolls by nine each morning this week.\n"),
		// 2 sentences, with nothing in common.
		read("Star", "Rain is due in the hills.\n\nThe chess club of Oslund won again.\n"),
	)
	want := []Coverage{
		{Sentences: 5, Same: 1, Partly: c.Coverage[0].Partly, OnlyHere: 3 - c.Coverage[0].Partly, Repeated: 1},
		{Sentences: 3, Same: 1, Partly: c.Coverage[1].Partly, OnlyHere: 2 - c.Coverage[1].Partly},
		{Sentences: 2, OnlyHere: 2},
	}
	for i, v := range c.Coverage {
		if v != want[i] {
			t.Errorf("%s: %+v, want %+v", c.Articles[i].Outlet, v, want[i])
		}
	}
	for i, row := range c.Matrix {
		for j, p := range row {
			words := 0
			if i+j == 1 {
				words = 20
			}
			if p.Words != words {
				t.Errorf("%d, %d: %d words, want %d", i, j, p.Words, words)
			}
		}
	}
	if ledger, post := c.Matrix[0][1], c.Matrix[1][0]; ledger != post || ledger.Same != 1 {
		t.Errorf("%+v and %+v", ledger, post)
	}
}

// TestCountsAddUp: every sentence is counted once, and every link and finding in the two fields of its pair.
func TestCountsAddUp(t *testing.T) {
	list := append(story(), several(6, 300, 2)...)
	c := Compare(t.Context(), list...)
	for i, v := range c.Coverage {
		if n := len(c.Articles[i].Sentences()); v.Sentences != n || v.Same+v.Partly+v.OnlyHere+v.Repeated != n {
			t.Errorf("%d: %+v of %d sentences", i, v, n)
		}
	}
	links, words := 0, 0
	for i, row := range c.Matrix {
		for j, p := range row {
			back := c.Matrix[j][i]
			if back.Words, p.Words, words = 0, 0, p.Words; p != back {
				t.Errorf("%d, %d: %+v, %+v", i, j, p, back)
			}
			if words > len(c.Articles[i].Words()) {
				t.Errorf("%d, %d: %d words in common of %d", i, j, words, len(c.Articles[i].Words()))
			}
			links += p.Same + p.Partly
		}
	}
	if links != 2*len(c.Links) {
		t.Errorf("%d links in the matrix, twice %d", links, len(c.Links))
	}
}
