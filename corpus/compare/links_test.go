package compare

import (
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/mark"
)

// linkOf is the strength of the link between the sentences that hold these words, None if there is no link.
func linkOf(c *Comparison, a, b string) (Strength, []string) {
	for _, l := range c.Links {
		x, y := l.A.Of(c.Articles[l.A.Article].Text), l.B.Of(c.Articles[l.B.Article].Text)
		if strings.Contains(x, a) && strings.Contains(y, b) {
			return l.Strength, l.Why
		}
	}
	return None, nil
}

const millA = `Blaze at Oslund flour mill leaves four dead

Four workers died when a fire swept through the flour mill in Oslund before dawn on Tuesday, the regional governor said.

The night foreman, 51, was detained at his home in the afternoon.

Investigators believe that a bearing on the third floor overheated and set the dust alight.

The mill has ground wheat for bakeries along the Tarn since 1926.

A choir practice in the town hall was called off.`

const millB = `Mill fire: foreman held

Crews needed five hours to put out the flames at the Oslund mill, where four men lost their lives.

Officers arrested the foreman of the mill in the afternoon; his lawyer said he had nothing to hide.

Bread prices in the valley are not expected to go up, the bakers' guild said.

The owners, Brandt and Sons, bought the plant two years ago.`

const millC = `Oslund mourns its millers

Four people were killed in the fire at the flour mill, which broke out on Tuesday before sunrise.

The foreman of the mill was arrested hours later and will be questioned today.

Schools stayed shut.`

// A deed that each article tells once, with who it was done to, is one fact however much else the sentences say.
func TestDeedToldOnce(t *testing.T) {
	c := Compare(t.Context(), read("A", millA), read("B", millB), read("C", millC))
	if got, why := linkOf(c, "Officers arrested the foreman", "foreman of the mill was arrested"); got != Same {
		t.Errorf("the arrest in B and C: %s %v", got, why)
	}
	got, why := linkOf(c, "Four workers died", "Four people were killed")
	if got != Same {
		t.Errorf("the deaths in A and C: %s", got)
	}
	if !slices.Contains(why, "died/killed") {
		t.Errorf("why %q does not name the words of one meaning", why)
	}
	for _, l := range c.Links {
		for _, part := range []string{"choir", "Bread prices", "Schools", "ground wheat"} {
			if strings.Contains(l.A.Of(c.Articles[l.A.Article].Text)+l.B.Of(c.Articles[l.B.Article].Text), part) {
				t.Errorf("link of %q: %s %v", part, l.Strength, l.Why)
			}
		}
		if len(l.Why) == 0 {
			t.Errorf("a link without a reason: %q", l.A.Of(c.Articles[l.A.Article].Text))
		}
	}
}

// Two disasters of one kind in other places have the words of such stories in common, and no fact.
func TestTwoDisastersOfOneKind(t *testing.T) {
	other := read("D", `Eleven killed in sugar mill explosion at Haleport

Eleven people died and dozens were injured when an explosion tore through a sugar mill in Haleport on Friday night, police said.

The manager of the mill, 44, was arrested on Saturday and taken to the capital.

Firefighters fought the flames until noon.

Investigators think that sugar dust caught fire in a silo.

The mill, built in 1981, employs 300 people.`)
	for _, mill := range []string{millA, millB, millC} {
		c := Compare(t.Context(), read("A", mill), other)
		for _, l := range c.Links {
			if l.Strength == Same {
				t.Errorf("same: %q and %q: %v", l.A.Of(c.Articles[0].Text), l.B.Of(c.Articles[1].Text), l.Why)
			}
		}
		if len(c.Links) > 2 {
			t.Errorf("%d links", len(c.Links))
		}
	}
}

// The people a sentence names, with their ages, do not make it tell what another one on the same people tells.
func TestNamesAreNoFact(t *testing.T) {
	c := Compare(t.Context(),
		read("A", "Two sisters found\n\nThe bodies of Marta Holm, 61, and Greta Holm, 58, were recovered from the quarry on Sunday.\n\nDivers had searched for nine days."),
		read("B", "Man in court\n\nAnders Lund appeared before a judge over the disappearance of Marta Holm, 61, and Greta Holm, 58.\n\nHe spoke only to give his address."))
	if got, why := linkOf(c, "bodies", "appeared"); got == Same {
		t.Errorf("same, by names alone: %v", why)
	}
}

// What a third article tells in one sentence of both others is the same in all three; a chain goes no further.
func TestThirds(t *testing.T) {
	list := []edge{{1, 10, .9, true}, {10, 20, .8, true}, {1, 20, throughFrom, false}, {20, 30, .7, true}, {1, 30, .5, false}, {2, 20, .5, false}}
	want := []int32{-1, -1, 10, -1, -1, -1}
	if got := thirds(list); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	list[2].score = throughFrom - .1
	if got := thirds(list)[2]; got >= 0 {
		t.Errorf("a pair with little in common tied through %d", got)
	}
}

// A dateline and the label of a picture are nothing that is told.
func TestLead(t *testing.T) {
	for text, want := range map[string]string{
		"SAN MARO, Westerly (AP) — The bridge at Moren was closed to lorries on Monday.":             "The bridge at Moren was closed to lorries on Monday",
		"HALEPORT - The bridge at Moren was closed to lorries on Monday.":                            "The bridge at Moren was closed to lorries on Monday",
		"Image copyright Holm Press Image caption The bridge at Moren was closed to lorries.":        "The bridge at Moren was closed to lorries",
		"NATO ships left Moren — all but one of them — early on Monday.":                             "NATO ships left Moren — all but one of them — early on Monday",
		"The caption under the picture said that the bridge at Moren was closed to lorries.":         "the bridge at Moren was closed to lorries",
		"UNESCO will decide on the bridge at Moren, the oldest of the valley, when it meets in May.": "UNESCO will decide on the bridge at Moren, the oldest of the valley, when it meets in May",
	} {
		s := newSet([]*mark.Annotated{read("A", text)})
		x, told := s.texts[0], s.texts[0].sentences[0]
		if got := x.Text[x.words[told.from].Start:x.words[told.to-1].End]; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A function word of German or French may be what an English sentence is about.
func TestStopWordsOfEnglish(t *testing.T) {
	english := read("A", "Her son, a farmer, did not live to see the end of the war at sea.")
	german := read("B", "Er war am See, und die Zeit war lang.")
	german.Lang = "de"
	for a, want := range map[*mark.Annotated][]string{english: {"son", "war"}, german: {}} {
		s := newSet([]*mark.Annotated{a})
		var got []string
		for _, w := range []string{"son", "war"} {
			if id, ok := s.lex.ids[w]; ok && !s.lex.forms[id].stop {
				got = append(got, w)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: content words %q, want %q", a.Lang, got, want)
		}
	}
}
