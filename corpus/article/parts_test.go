package article

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A long text is parted into the sentences that its blocks have one after another.
func TestSentencesOfLongText(t *testing.T) {
	var b strings.Builder
	for i := 0; b.Len() < 2*longText; i++ {
		fmt.Fprintf(&b, "The mill no. %d stood idle. Dr. Holm said so!\n\nNobody knew why; he left on 3. May.\n\n", i)
	}
	a := New(Meta{}, b.String(), nil)
	want := blockSentences(nil, a.Text, a.Blocks)
	if got := a.Sentences(); !slices.Equal(got, want) {
		t.Errorf("%d sentences, want %d", len(got), len(want))
	}
}

// Parts leave out no block and keep their order; work beside each other is done once for each number.
func TestParts(t *testing.T) {
	blocks := Paragraphs(strings.Repeat("eight wd\n", 100))
	for _, size := range []int{1, 9, 100, 10_000} {
		parts := Parts(blocks, size)
		if got := slices.Concat(parts...); !slices.Equal(got, blocks) {
			t.Errorf("parts of %d bytes: %d blocks, want %d", size, len(got), len(blocks))
		}
		done := make([]int, len(parts))
		Beside(len(parts), func(i int) { done[i]++ })
		if slices.Max(done) != 1 || slices.Min(done) != 1 {
			t.Errorf("parts of %d bytes were worked on %v times", size, done)
		}
	}
}
