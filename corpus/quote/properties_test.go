package quote

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sidelight/corpus/article"
)

var mix = flag.Int("mix", 300, "articles that TestOneMarkLessAnywhere puts together")

// Taking one quotation mark away never changes which words are quoted two paragraphs away.
func TestOneMarkLess(t *testing.T) {
	for n, text := range fixtures(t) {
		whole := article.New(article.Meta{Lang: "en"}, text, paragraphs(text))
		before := ranges(whole)
		for i, r := range text {
			if !strings.ContainsRune("“”\"„«»‘’'", r) {
				continue
			}
			less := text[:i] + text[i+len(string(r)):]
			a := article.New(article.Meta{Lang: "en"}, less, paragraphs(less))
			at := whole.BlockAt(i)
			after := ranges(a)
			for block := range whole.Blocks {
				if block >= at-1 && block <= at+1 {
					continue
				}
				if !slices.Equal(before[block], after[block]) {
					t.Fatalf("text %d without the mark at %d (paragraph %d): paragraph %d quotes %q, was %q", n, i, at, block, after[block], before[block])
				}
			}
		}
	}
}

// The same for articles put together from paragraphs of all fixtures and languages; -mix tells how many.
func TestOneMarkLessAnywhere(t *testing.T) {
	var lines []string
	for _, text := range fixtures(t) {
		for line := range strings.SplitSeq(text, "\n") {
			if len(line) > 20 {
				lines = append(lines, line)
			}
		}
	}
	random := rand.New(rand.NewPCG(7, 1905))
	for range *mix {
		var b strings.Builder
		for range 7 {
			b.WriteString(lines[random.IntN(len(lines))] + "\n")
		}
		text := b.String()
		var marks []int
		for i, r := range text {
			if strings.ContainsRune("“”\"„«»‘’'–—", r) {
				marks = append(marks, i)
			}
		}
		if len(marks) == 0 {
			continue
		}
		i := marks[random.IntN(len(marks))]
		_, n := utf8.DecodeRuneInString(text[i:])
		less := text[:i] + text[i+n:]
		lang := [...]string{"en", "de", "fr", "pl", "es"}[random.IntN(5)]
		whole, a := article.New(article.Meta{Lang: lang}, text, paragraphs(text)), article.New(article.Meta{Lang: lang}, less, paragraphs(less))
		before, after := ranges(whole), ranges(a)
		at := whole.BlockAt(i)
		for block := range whole.Blocks {
			if (block < at-1 || block > at+1) && !slices.Equal(before[block], after[block]) {
				t.Fatalf("%s without the mark at %d (paragraph %d): paragraph %d quotes %q, was %q in\n%s", lang, i, at, block, after[block], before[block], text)
			}
		}
	}
}

// paragraphs are the lines of a text: the test's own, so that a mark less does not move them.
func paragraphs(text string) []article.Block {
	var out []article.Block
	at := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		if s := strings.TrimSpace(line); s != "" {
			from := at + strings.Index(line, s)
			out = append(out, article.Block{Span: article.Span{Start: from, End: from + len(s)}, Kind: article.Paragraph, Repeats: -1})
		}
		at += len(line)
	}
	return out
}

// ranges are the quoted words by paragraph.
func ranges(a *article.Article) map[int][]string {
	out := map[int][]string{}
	quotes, _ := Find(a)
	for _, q := range quotes {
		for _, r := range q.Ranges {
			b := a.BlockAt(r.Start)
			out[b] = append(out[b], r.Of(a.Text))
		}
	}
	return out
}

// A paragraph printed twice gives each of its quotes once.
func TestRepeats(t *testing.T) {
	line := "“We had no warning at all,” said the ship’s cook, Ana Reyes, at the harbour office on Monday."
	quotes, _ := Find(article.New(article.Meta{}, line+"\n\nThe ferry sank.\n\n"+line, nil))
	if len(quotes) != 1 || len(quotes[0].Repeats) != 1 {
		t.Fatalf("%d quotes, repeats %v; want 1 with 1 repeat", len(quotes), quotes[0].Repeats)
	}
}

// The two real stories every release must get right: one quote each, with its speaker.
func TestSeeds(t *testing.T) {
	for file, want := range map[string]string{
		"000_db688c62eef6ef52.txt": "barely anything left / A lieutenant colonel in its security forces / the BBC",
		"002_f01ba3f36cc2d9f1.txt": "The possibility of an agreement exists if both parties demonstrate genuine intent, / Jehad Harb / ",
	} {
		raw, err := os.ReadFile("../../../shared/seeds/" + file)
		if err != nil {
			t.Skip("the seed stories are not here: ", err)
		}
		a := article.New(article.Meta{}, string(raw), nil)
		quotes, _ := Find(a)
		if len(quotes) != 1 {
			t.Errorf("%s: %d quotes, want 1", file, len(quotes))
			continue
		}
		q := quotes[0]
		if got := fmt.Sprintf("%s / %s / %s", q.Of(a.Text), q.Speaker.Of(a.Text), q.Via.Of(a.Text)); got != want {
			t.Errorf("%s: %s, want %s", file, got, want)
		}
	}
}
