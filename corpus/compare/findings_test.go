package compare

import (
	"strings"
	"testing"
)

// Of one relation those rows come first that more origins tell, not more sources, then those nearer to the head.
func TestOrderOfRows(t *testing.T) {
	wire := "The reservoir above Tarn held 700 tons of silt and 46 dead trees, a survey found this spring, and its owners asked the council for leave to drain it by winter.\n\n" +
		"Residents of the lower valley had complained since the floods that the wall was leaking at several places near the sluice.\n"
	c := Compare(t.Context(),
		read("Ledger", "Tarn reservoir to be drained\n\n"+wire),
		read("Post", "Silt fills Tarn reservoir\n\n"+wire),
		read("Star", "Divers at Tarn\n\nTwelve divers searched the reservoir above Tarn. It took them nine days.\n\nThe survey of the reservoir counted 46 dead trees."),
		read("Echo", "A survey\n\nThe survey of the reservoir above Tarn took nine days and 12 divers, who searched it."),
	)
	want := []string{"Twelve", "nine days", "46", "700 tons"}
	var got []string
	for _, f := range c.Findings {
		if f.Kind == "figure" && f.Relation == Agree {
			for _, w := range want {
				if m := f.Members[len(f.Members)-1]; strings.EqualFold(f.Members[0].Of(c.Articles[f.Members[0].Article].Text), w) || m.Of(c.Articles[m.Article].Text) == w {
					got = append(got, w)
				}
			}
		}
	}
	if strings.Join(got, ", ") != strings.Join(want, ", ") {
		t.Errorf("rows %q, want %q\n%s", got, want, describe(c, "figure origin"))
	}
}

// A name with the surname first is the same speaker as the surname alone, and as the name the other way round.
func TestSurnameFirst(t *testing.T) {
	const words = "“We found the harbour wall cracked from end to end,” "
	for _, other := range []string{words + "Ms Xu said.", words + "said Lanying Xu, an engineer."} {
		c := Compare(t.Context(), read("A", "The engineer Xu Lanying spoke to reporters. "+words+"said Xu Lanying."), read("B", "The report is out. "+other))
		n := 0
		for _, f := range c.Findings {
			if f.Kind != "quote" {
				continue
			}
			if n++; f.Relation != SameText {
				t.Errorf("%s: %s", other, f.Relation)
			}
		}
		if n != 1 {
			t.Errorf("%s: %d rows of quotes", other, n)
		}
	}
}
