package search

import "testing"

// One sound written in another way is one slip; as many letters wrong by chance are as many slips.
func TestRespelledIsOneSlip(t *testing.T) {
	var s slips
	for _, c := range []struct {
		typed, meant string
		most         float32
	}{
		{"fotograf", "photograph", 2 * costRespelled},
		{"nukle", "knuckle", 2 * costRespelled},
		{"rekwest", "request", costRespelled},
		{"natshun", "nation", 1.5},
		{"bo", "beau", costRespelled},
		{"katz", "kats", 1},
		{"trabalio", "trabalho", costRespelled},
		{"phobic", "fobic", costRespelled + costFirst},
	} {
		if got := s.cost(c.typed, []byte(c.meant)); got > c.most+.001 || got <= 0 {
			t.Errorf("%s for %s costs %.2f, want at most %.2f", c.typed, c.meant, got, c.most)
		}
	}
	if got := s.cost("brotzgraf", []byte("photograph")); got < 2 {
		t.Errorf("letters wrong by chance cost %.2f", got)
	}
	if got := s.cost("harbour", []byte("harbour")); got != 0 {
		t.Errorf("the word itself costs %.2f", got)
	}
}
