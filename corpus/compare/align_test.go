package compare

import (
	"strings"
	"testing"
)

// TestChangedWords holds what is shown of two wordings of one saying: the fewest breaks, the marks of style books aside.
func TestChangedWords(t *testing.T) {
	for _, c := range []struct{ name, one, other, relation, why string }{
		{
			"a longer speech that begins alike", "“We are once again going to trust this harbour and what it can carry, and build the second pier,”",
			"“We are going to pay the pilots. We are going to open the gate on Monday. We are once again going to trust this harbour, and build the second pier,”",
			"altered", "only one has “and what it can carry”",
		},
		{
			"an early word alike", "“Two of the three gates were shut in a careless way that no captain could have seen,”",
			"“The order of two men so far from the quay means that two of the three gates were (apparently) shut in a careless way that no captain could have seen,”",
			"altered", "only one has “apparently”",
		},
		{
			"several places", "“Nobody should open the lower gate before the pilot gives the second signal,”",
			"“Nobody must open the lower gate until the pilot gives the second signal,”",
			"altered", "“should” / “must”; “before” / “until”",
		},
		{
			"a joined verb", "“There’s a light on the northern pier that every captain knows by heart,”",
			"“There is a light on the northern wall that every captain knows by heart,”",
			"altered", "“pier” / “wall”",
		},
		{
			"another end", "“The pilots had no reason to trust the northern light,”", "“The pilots had no reason to trust the southern buoy,”",
			"altered", "northern light",
		},
		{
			"each cut at another place", "“The ropes were wet. The northern light was dark before the storm began,”",
			"“The northern light was dark before the storm began. Nobody had called the keeper,”", "trimmed", "each has more",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Compare(t.Context(), read("Ledger", "Ada Moe said: "+c.one+" in the hall.\n"), read("Post", "Ada Moe told them: "+c.other+" on the quay.\n"))
			for _, f := range got.Findings {
				if f.Kind == "quote" && len(f.Members) > 1 {
					if string(f.Relation) != c.relation || !strings.Contains(f.Why, c.why) {
						t.Errorf("%s, %s", f.Relation, f.Why)
					}
					return
				}
			}
			t.Error("not held together")
		})
	}
}
