package compare

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// A row is named by a short phrase of the source: no fragment with a loose end, and the verb of the attribution only for the day of it.
func TestLabels(t *testing.T) {
	for _, c := range []struct{ text, figure, want string }{
		{"Families of the crew who want the release of the 20 living and 30 dead sailors wrote to the port.", "20", "living"},
		{"Forty-one people were killed in the ferry fire.", "Forty-one", "people killed"},
		{"Some 2,300 residents had been moved to schools.", "2,300", "residents moved"},
		{"A landslide killed 23 passengers near Moren.", "23", "passengers killed"},
		{"Shares in the company fell 23% on Tuesday.", "23%", "Shares fell"},
		{"Revenue slipped 9 percent in the third quarter.", "9 percent", "Revenue slipped"},
		{"The reservoir held 4.2 million cubic metres of water.", "4.2 million cubic metres", "reservoir held"},
		{"The wave reached the village of Lower Sarn within eight minutes.", "eight minutes", "wave reached"},
		{"The bend has a speed limit of 12 mph.", "12 mph", "speed limit"},
		{"The quake struck at a depth of 15 kilometres.", "15 kilometres", "depth"},
		{"A ferry captain was sentenced to 11 years in prison.", "11 years", "ferry captain sentenced"},
		{"The museum was founded in 1926.", "1926", "museum founded"},
		{"At least nine miners died when the dam gave way early on Saturday.", "Saturday", "dam gave way"},
		{"The bridge collapsed at 5.10 am, the operator said.", "5.10 am", "bridge collapsed"},
		{"The government promised €6 million for rebuilding.", "€6 million", "government promised"},
		{"The talks broke down, officials said on Thursday.", "Thursday", "talks broke"},
		{"The barrage gave way on Friday, the harbour office said on Sunday.", "Sunday", "harbour office said"},
		{"The barrage gave way on Friday, the harbour office said on Sunday.", "Friday", "barrage gave way"},
		{"On Monday, rescuers reached the shaft.", "Monday", "rescuers reached"},
		{"A reward of $100,000 is on offer.", "$100,000", "reward"},
		{"Tomas Brandl, 51, had drunk rum before the crossing.", "51", "age of Tomas Brandl"},
		{"Police questioned 53-year-old Tomas Brandl in Moren.", "53-year-old", "age of Tomas Brandl"},
		{"Police arrested the 42-year-old driver of the tram.", "42-year-old", "age of driver"},
		{"The operator says its inspectors had found no cracks in July.", "July", "inspectors found"},
		{"The farm near Brenn keeps 65,000 hens.", "65,000", "hens"},
		{"Repairs to the engine had cost $12,000 by March.", "$12,000", "Repairs cost"},
		{"Turnout was 71 percent.", "71 percent", "Turnout"},
		{"The mine employs 1,140 people.", "1,140", "mine employs"},
		{"Police arrested the 42-year-old driver of the Moren tram.", "42-year-old", "age of driver"},
		{"One of the dead was a boy of nine who was swept off a bridge.", "nine", "age of boy"},
		{"The jet, built in 2009, struck geese and glided for 11 kilometres.", "11 kilometres", "jet glided"},
		{"Police held the driver of a bus that crashed in the gorge on Monday.", "Monday", "bus crashed"},
		{"The mayor put the damage at €50 million.", "€50 million", "damage"},
		{"Three men in masks broke a window at 2.40 am.", "2.40 am", "men broke"},
		{"On Wednesday evening the two sides agreed to meet.", "Wednesday evening", "sides agreed"},
		{"Holders get a premium of 28 percent.", "28 percent", "premium"},
		{"Wages rose by 3 percent; the port lost 9 percent.", "9 percent", "port lost"},
	} {
		comparison := Compare(t.Context(), read("Ledger", c.text))
		a := comparison.Articles[0]
		got, seen := "", false
		for _, f := range comparison.Findings {
			if f.Kind == "figure" && f.Members[0].Of(a.Text) == c.figure {
				got, seen = f.What, true
			}
		}
		if !seen || got != c.want {
			t.Errorf("%s: %q is named %q, want %q", c.text, c.figure, got, c.want)
		}
	}
}

// Every row that several articles tell has a name that reads as one: a noun, or a noun and a verb. With -v it lists them, those of the
// seeds too where they are at hand.
func TestLabelsOfStories(t *testing.T) {
	sets := [][]*mark.Annotated{story()}
	files, _ := filepath.Glob("testdata/stories/*.txtar")
	for _, file := range files {
		sets = append(sets, openStory(t, file).Articles)
	}
	var seeds []*mark.Annotated
	files, _ = filepath.Glob("../../../shared/eval/compare/clusters/seeds-*/*.txt")
	for _, file := range files {
		if text, err := os.ReadFile(file); err == nil {
			seeds = append(seeds, read(filepath.Base(file), string(text)))
		}
	}
	sets = append(sets, seeds)
	var bad []string
	all := 0
	for _, articles := range sets {
		for _, f := range Compare(t.Context(), articles...).Findings {
			if f.Kind != "figure" || f.Relation == Only {
				continue
			}
			all++
			t.Logf("%-8s %s", f.Relation, f.What)
			words := strings.Fields(article.Fold(strings.TrimPrefix(f.What, ageOf)))
			loose := func(w string) bool { return stopWords[w] || looseWords[w] || dateWords[w] }
			if len(words) == 0 || len(words) > labelRun+1 || verbLike(words[0]) || loose(words[0]) || loose(words[len(words)-1]) || slices.ContainsFunc(words, func(w string) bool { return strings.ContainsAny(w, "0123456789") }) {
				bad = append(bad, f.What)
			}
		}
	}
	if 20*len(bad) > all {
		t.Errorf("%d of %d rows have no good name: %q", len(bad), all, bad)
	}
}
