package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// invented writes an article of about so many words: sentences of a made-up event with names, figures and quotes, drawn by a seeded
// generator, so that articles of one event share facts but hardly any run of words.
func invented(event, n, words int) *mark.Annotated {
	r := rand.New(rand.NewPCG(uint64(event), uint64(n)))
	pick := func(list string) string {
		f := strings.Fields(list)
		return f[r.IntN(len(f))]
	}
	names := strings.Fields("Reyes Holm Oduya Vale Marsh Tanaka Novak Silva Brandt Okafor Lund Petrov")
	towns := strings.Fields("Moren Oslund Haleport Brackwater Tarn Westerly Kilburn Marlow")
	var b strings.Builder
	for count := 0; count < words; {
		who, where := names[(event+r.IntN(4))%len(names)], towns[(event+r.IntN(3))%len(towns)]
		var s string
		switch r.IntN(5) {
		case 0:
			s = fmt.Sprintf("%d people were %s when the %s %s near %s on %s, %s said.", 10*(event%7)+r.IntN(12), pick("killed injured rescued evacuated"),
				pick("ferry train bridge tower dam"), pick("sank burned collapsed failed broke"), where, pick("Monday Tuesday Friday Sunday"), who)
		case 1:
			s = fmt.Sprintf("“We %s the %s before the %s came,” said %s, %s of the %s in %s.", pick("saw heard feared left"), pick("smoke water noise crowd"),
				pick("police boats doctors crews"), who, pick("owner captain mayor head"), pick("port works council union"), where)
		case 2:
			s = fmt.Sprintf("The %s %s of %s was fined $%d,%03d in %s for %s %s.", pick("private local national"), pick("operator owner company"), where,
				r.IntN(90)+1, r.IntN(1000), pick("March April June 2019"), pick("faulty missing old"), pick("pumps doors papers alarms"))
		case 3:
			s = fmt.Sprintf("%s, %d, who %s in %s, told reporters that %s %s had %s the %s.", who, 20+r.IntN(50), pick("works lives teaches studies"), where,
				pick("several many few no"), pick("workers families engineers pupils"), pick("warned left repaired checked"), pick("hall line wall roof"))
		default:
			s = fmt.Sprintf("Officials in %s %s that %d per cent of the %s would be %s by %s.", where, pick("expect promised hope"), r.IntN(100),
				pick("homes roads lines schools"), pick("rebuilt reopened cleared"), pick("autumn spring December 2027"))
		}
		s = strings.TrimSuffix(s, ".") + fmt.Sprintf(", %s %s %s %s and %s %s %s.", coined(r, event), pick("in for on with"), coined(r, event), coined(r, event),
			coined(r, event), pick("of at by under"), coined(r, event))
		count += len(strings.Fields(s))
		b.WriteString(s)
		if r.IntN(3) == 0 {
			b.WriteString("\n\n")
		} else {
			b.WriteByte(' ')
		}
	}
	return mark.Annotate(article.New(article.Meta{Outlet: fmt.Sprint("outlet", n), Date: "2025-05-03", Lang: "en"}, b.String(), nil))
}

// coined makes up a word: one of some hundreds of an event, or one of a few that all events use.
func coined(r *rand.Rand, event int) string {
	n := r.IntN(900)
	if n < 300 {
		event = 0
	}
	w := rand.New(rand.NewPCG(uint64(event), uint64(n)))
	syllables := strings.Fields("ba cor den fil gan hor jut kel lam mer nis opt pra quin ros sul tav urm ven wol yar zan ent ing ost")
	out := ""
	for range 2 + w.IntN(2) {
		out += syllables[w.IntN(len(syllables))]
	}
	return out
}

func several(n, words, events int) []*mark.Annotated {
	var out []*mark.Annotated
	for i := range n {
		a := invented(i%events, i, words)
		a.Sentences()
		a.Words()
		out = append(out, a)
	}
	return out
}

func BenchmarkCompare2x1000Words(b *testing.B) { benchmark(b, several(2, 1000, 1)) }
func BenchmarkCompare20Articles(b *testing.B)  { benchmark(b, several(20, 1000, 1)) }
func BenchmarkCompare200Articles(b *testing.B) { benchmark(b, several(200, 500, 40)) }
func BenchmarkCompareBook(b *testing.B)        { benchmark(b, several(2, 100_000, 1)) }

func benchmark(b *testing.B, list []*mark.Annotated) {
	for b.Loop() {
		Compare(b.Context(), list...)
	}
}

// BenchmarkCompareRepeated compares an article of one sentence over and over with another: every sentence is tied to every one.
func BenchmarkCompareRepeated(b *testing.B) { benchmark(b, repeated(300)) }

// repeated is two articles of so many equal sentences each.
func repeated(n int) []*mark.Annotated {
	return []*mark.Annotated{
		read("Ledger", strings.Repeat("Fifty people drowned. ", n)),
		read("Post", strings.Repeat("Fifty people drowned there. ", n)),
	}
}

// BenchmarkCompareQuotes compares two articles of 1,600 quotes each, all of the same few words.
func BenchmarkCompareQuotes(b *testing.B) { benchmark(b, hearings(1600)) }

// hearings is two articles with so many quotes that share most of their words.
func hearings(n int) []*mark.Annotated {
	var list []*mark.Annotated
	for k := range 2 {
		r := rand.New(rand.NewPCG(7, uint64(k)))
		var b strings.Builder
		for range n {
			said := make([]string, 12)
			for i := range said {
				said[i] = coined(r, r.IntN(3))
			}
			fmt.Fprintf(&b, "“We told the council %s that the %s of the %s,” said Mira Holm.\n\n", strings.Join(said[:6], " "), said[7], strings.Join(said[8:], " "))
		}
		list = append(list, mark.Annotate(article.New(article.Meta{Outlet: fmt.Sprint("outlet", k), Lang: "en"}, b.String(), nil)))
	}
	return list
}
