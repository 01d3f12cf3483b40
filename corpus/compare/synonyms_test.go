package compare

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// TestSynonyms holds that no stem stands in two groups of the table, where one group would win by chance, and that every group joins two stems.
func TestSynonyms(t *testing.T) {
	group := map[string]string{}
	for line := range strings.SplitSeq(synonymTable, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		stems := map[string]bool{}
		for _, w := range strings.Fields(line) {
			s := article.Stem(w, "en")
			if other, ok := group[s]; ok && other != line {
				t.Errorf("%s (%s) stands in %q and in %q", w, s, other, line)
			}
			group[s], stems[s] = line, true
		}
		if len(stems) < 2 {
			t.Errorf("%q is one stem", line)
		}
	}
}
