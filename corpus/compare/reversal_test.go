package compare

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// strengthOf compares two stories of one sentence each, with others around, and gives the strength of the link between the sentences; in both
// orders of the articles.
func strengthOf(t *testing.T, lang, a, b string) Strength {
	t.Helper()
	meta := func(outlet string) article.Meta { return article.Meta{Outlet: outlet, Date: "2024-03-05", Lang: lang} }
	one := func(outlet, text string) *mark.Annotated { return mark.Annotate(article.New(meta(outlet), text, nil)) }
	first := one("Ledger", "Notes from the valley\n\n"+a+"\n\nThe orchard above the weir is in bloom.\n\nA ferry carries goats on market days.")
	second := one("Echo", "Late edition\n\n"+b+"\n\nBakers in Tarn sold their last loaf before noon.\n\nThe chess club has a new lamp.")
	strength := func(x, y *mark.Annotated) Strength {
		c := Compare(t.Context(), x, y)
		for _, l := range c.Links {
			p, q := l.A.Of(c.Articles[l.A.Article].Text), l.B.Of(c.Articles[l.B.Article].Text)
			if strings.Contains(p+q, a) || strings.Contains(a+b, p) && strings.Contains(a+b, q) {
				return l.Strength
			}
		}
		return None
	}
	there, back := strength(first, second), strength(second, first)
	if there != back {
		t.Errorf("%s one way, %s the other: %q, %q", there, back, a, b)
	}
	return there
}

// A sentence that turns round what the other tells is never the same, whatever else they share.
func TestReversalIsNotTheSame(t *testing.T) {
	for _, x := range []struct{ lang, a, b string }{
		{"en", "Mayor Ilse Thorne confirmed on Monday that the Harlow bridge contract was signed.", "Asked about the Harlow bridge contract that was signed, Mayor Ilse Thorne did not confirm it on Monday."},
		{"en", "Curator Bela Marsh resigned on Sunday over the missing Tarn paintings.", "Curator Bela Marsh refused to resign on Sunday over the missing Tarn paintings."},
		{"en", "Captain Orla Penn would sail home rather than serve under the new Harlow commodore.", "Captain Orla Penn will serve under the new Harlow commodore and sail home later."},
		{"en", "The Oslund smelter exports copper to the northern harbour towns by rail.", "The Oslund smelter no longer exports copper to the northern harbour towns by rail."},
		{"en", "Treasurer Finn Maddox admitted that he took bribes from the Oslund quarry owners.", "Treasurer Finn Maddox denied that he took bribes from the Oslund quarry owners."},
		{"de", "Die Landrätin Ilse Thorne bestätigte am Montag den Vertrag für die Brücke in Harlow.", "Die Landrätin Ilse Thorne bestätigte am Montag den Vertrag für die Brücke in Harlow auf Nachfrage nicht."},
		{"de", "Der Kapitän Orla Penn unterzeichnete am Sonntag das Protokoll der Reederei Harlow.", "Der Kapitän Orla Penn weigerte sich am Sonntag, das Protokoll der Reederei Harlow zu unterzeichnen."},
	} {
		if got := strengthOf(t, x.lang, x.a, x.b); got == Same {
			t.Errorf("same: %q and %q", x.a, x.b)
		}
	}
}

// A "not" that turns round another word, or that both sentences have, takes nothing from the fact they tell.
func TestDenialElsewhere(t *testing.T) {
	for _, x := range [][2]string{
		{"Curator Bela Marsh resigned on Sunday over the missing Tarn paintings.", "Curator Bela Marsh resigned on Sunday over the missing Tarn paintings, which the police did not find."},
		{"Curator Bela Marsh refused to resign on Sunday over the missing Tarn paintings.", "On Sunday curator Bela Marsh again declined to resign over the missing Tarn paintings."},
		{"The storm killed the lighthouse keeper of Harlow and sank two trawlers.", "The storm not only killed the lighthouse keeper of Harlow, it sank two trawlers."},
	} {
		if got := strengthOf(t, "en", x[0], x[1]); got != Same {
			t.Errorf("%s: %q and %q", got, x[0], x[1])
		}
	}
}

// Two clock times or two measures apart are no one fact; a rounded one is.
func TestUnequalFigures(t *testing.T) {
	for _, x := range []struct {
		lang, a, b string
		same       bool
	}{
		{"en", "The Oslund night train left the depot at 11:45 p.m. with its lamps out.", "The Oslund night train left the depot at 11:15 p.m. with its lamps out.", false},
		{"en", "The Oslund night train left the depot at 8:40 a.m. with its lamps out.", "The Oslund night train left the depot at 8:39 a.m. with its lamps out.", true},
		{"de", "Der Nachtzug aus Oslund verließ das Depot um 23.45 Uhr ohne Lampen.", "Der Nachtzug aus Oslund verließ das Depot um 23.15 Uhr ohne Lampen.", false},
		{"en", "The cloudburst poured 18 million gallons of water over the Tarn vineyards.", "The cloudburst poured 9.6 million gallons of water over the Tarn vineyards.", false},
		{"en", "The cloudburst poured 9.8 million gallons of water over the Tarn vineyards.", "The cloudburst poured 9.6 million gallons of water over the Tarn vineyards.", true},
	} {
		if got := strengthOf(t, x.lang, x.a, x.b); (got == Same) != x.same {
			t.Errorf("%s: %q and %q", got, x.a, x.b)
		}
	}
}

// A small number makes no link the same on its own; with what is counted and what befell it, it does.
func TestSmallNumberAlone(t *testing.T) {
	if got := strengthOf(t, "en", "At the harbour of Oslund two trawlers lay under tarpaulin for the winter.", "The warden has painted two trawlers for a calendar of the Oslund chapel."); got != Partly {
		t.Errorf("by the number two and its noun: %s", got)
	}
	if got := strengthOf(t, "en", "Seven dead after a tram overturns in Harlow", "At least seven people were killed when a tram overturned in Harlow."); got != Same {
		t.Errorf("seven dead, seven killed: %s", got)
	}
}
