package quote

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

// The paragraphs in testdata/outlets are our own, in the manner of wires, tabloids, British and American papers and the press of other
// countries. Their quotes and speakers were marked before the program saw them, and they stay as marked where it fails: they tell how it
// does on prose it was not made on. A mark is right if its words and the head of its speaker are.
func TestOutlets(t *testing.T) {
	const floor = 95 // percent
	english, others := outlets(t)
	for _, s := range [...]tally{english, others} {
		t.Log(s)
		if 100*s.right < floor*s.gold || 100*(s.found-s.right) > (100-floor)*s.found {
			t.Errorf("fewer than %d %% are right", floor)
		}
	}
}

// A tally counts quotes marked, found, and found with their speaker.
type tally struct{ gold, found, right int }

func (s tally) String() string {
	return fmt.Sprintf("%d quotes, %d found, %d right with their speaker: %.1f %%", s.gold, s.found, s.right, 100*float64(s.right)/float64(s.gold))
}

// outlets reads the paragraphs, those in English apart.
func outlets(t *testing.T) (english, others tally) {
	t.Helper()
	files, err := filepath.Glob("testdata/outlets/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no paragraphs", err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s, lang, body := &english, "en", string(raw)
		if first, rest, ok := strings.Cut(body, "\n"); ok && strings.HasPrefix(first, "lang: ") {
			s, lang, body = &others, strings.TrimPrefix(first, "lang: "), rest
		}
		want := marks(body)
		got := marks(marked(article.New(article.Meta{Lang: lang}, trial.Unmark(body), nil)))
		s.gold, s.found = s.gold+len(want), s.found+len(got)
		for at, who := range want {
			switch other, ok := got[at]; {
			case !ok:
				t.Logf("%s: missed “%s”, %s", file, at.words, who)
			case !sameMention(who, other):
				t.Logf("%s: “%s”: %q, want %q", file, at.words, other, who)
			default:
				s.right++
			}
		}
		for at, who := range got {
			if _, ok := want[at]; !ok {
				t.Logf("%s: false “%s”, %s", file, at.words, who)
			}
		}
	}
	return english, others
}

// sameMention reports whether one of two mentions begins or ends with the other: "Brandt", "Captain Ada Brandt, of the coast guard".
func sameMention(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return b != "" && (strings.HasPrefix(a, b) || strings.HasSuffix(a, b))
}

// A markAt is a marked passage by its place among the words of its file.
type markAt struct {
	at    int
	words string
}

// marks gives the speakers of the passages marked in a text.
func marks(text string) map[markAt]string {
	out := map[markAt]string{}
	at, last := 0, ""
	for {
		before, rest, ok := strings.Cut(text, "⟦")
		at += len(before)
		if !ok {
			return out
		}
		inner, after, _ := strings.Cut(rest, "⟧")
		words, label, _ := strings.Cut(inner, "|")
		if kind, who, ok := strings.Cut(label, ", "); kind == "goes on" {
			out[markAt{at, strings.TrimRight(words, ".,")}] = last
		} else if ok && kind != "statement" {
			who, _, _ = strings.Cut(who, " = ")
			who = strings.TrimSuffix(who, ", carried")
			who, _, _ = strings.Cut(who, ", via")
			out[markAt{at, strings.TrimRight(words, ".,")}] = who
			last = who
		}
		at += len(words)
		text = after
	}
}
