package app

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"sidelight/corpus"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// allWords are all words of the window in English, from the places where they stand.
func allWords(t *testing.T) []string {
	t.Helper()
	seen := map[string]bool{}
	add := func(list ...string) {
		for _, s := range list {
			if strings.ContainsFunc(strings.ReplaceAll(s, "%s", ""), unicode.IsLetter) {
				seen[s] = true
			}
		}
	}
	file, err := parser.ParseFile(token.NewFileSet(), "words.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok != token.IMPORT {
			ast.Inspect(d, func(n ast.Node) bool {
				if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
					s, err := strconv.Unquote(l.Value)
					if err != nil {
						t.Fatal(err)
					}
					add(s)
				}
				return true
			})
		}
	}
	for _, m := range menus {
		add(string(m))
	}
	for _, c := range commands() {
		add(c.title, c.also)
	}
	for _, e := range exports() {
		add(e.title, e.note)
	}
	for _, k := range mark.Kinds() {
		add(k.Title)
	}
	for _, k := range []figure.Kind{
		figure.Count, figure.Money, figure.Percent, figure.Ratio, figure.Measure, figure.Duration, figure.Age, figure.Date, figure.Time, figure.Ordinal,
		figure.Score,
	} {
		add(string(k))
	}
	for _, v := range []corpus.Verdict{corpus.Same, corpus.Differs, corpus.NotComparable, corpus.Checked, corpus.Problem} {
		add(string(v))
	}
	for _, r := range []compare.Relation{
		compare.Differs, compare.Update, compare.Scope, compare.Rounded, compare.Agree, compare.Only, compare.SameText, compare.Trimmed,
		compare.Altered, compare.Reported, compare.Speakers,
	} {
		add(report.Word(r))
	}
	add("verdict", "note", "pin", "highlight", "tag", "story", "delete story", "correction", "delete article") // what the library says it took back
	add(coreWhys...)
	add(coreReasons...)
	e := widgets.English
	add(e.Base, e.Stop, e.You, e.Note, e.Progress)
	for m := time.January; m <= time.December; m++ {
		add(m.String(), m.String()[:3])
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		add(d.String())
	}
	return slices.Sorted(maps.Keys(seen))
}

// A translation has all words of the window and none besides, each with the same things to fill in, in the same order.
func TestTranslations(t *testing.T) {
	verbs := regexp.MustCompile(`%[a-z]`)
	all := allWords(t)
	for _, l := range languages[1:] {
		data, err := wordFiles.ReadFile("words/" + string(l.tag) + ".json")
		if err != nil {
			t.Fatal(err)
		}
		words := map[string]string{}
		if err := json.Unmarshal(data, &words); err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			if words[s] == "" {
				t.Errorf("%s: no words for %q", l.name, s)
			}
		}
		for s, own := range words {
			if !slices.Contains(all, s) && s != dayForm {
				t.Errorf("%s: nothing says %q", l.name, s)
			}
			if !slices.Equal(verbs.FindAllString(s, -1), verbs.FindAllString(own, -1)) {
				t.Errorf("%s: %q for %q fills in other things", l.name, own, s)
			}
		}
	}
}

// The window speaks the language chosen, else the system's as far as there are words, and writes numbers and dates as that language does.
func TestSpeak(t *testing.T) {
	t.Cleanup(func() { spoken.Store(nil) })
	for _, x := range []struct {
		chosen, system languageTag
		want           string
	}{
		{"", "en-US", "1,204 words · 4 May 2025 · 4 May · Open …"},
		{"", "de-DE", "1.204 Wörter · 4. Mai 2025 · 4. Mai · Öffnen …"},
		{"de", "en", "1.204 Wörter · 4. Mai 2025 · 4. Mai · Öffnen …"},
		{"en", "de", "1,204 words · 4 May 2025 · 4 May · Open …"},
		{"", "es-ES", "1.204 words · 4 May 2025 · 4 May · Open …"},
		{"", "C", "1,204 words · 4 May 2025 · 4 May · Open …"},
	} {
		speak(x.chosen, x.system)
		if got := joined([]string{counted(1204, wordNoun), dateWords("2025-05-04"), shortDay("2025-05-04"), tr("Open …")}); got != x.want {
			t.Errorf("%q on %q: %s", x.chosen, x.system, got)
		}
	}
}

// Another language is on screen at once: menus, board, status line; the sources stay where they were.
func TestSpeakAnother(t *testing.T) {
	u := sampleWindow(t)
	u.nextDiffers()
	at := u.panes[u.state.open[0]].reader.Top()
	speaks("de")(u)
	if got := u.mainMenu().Items[0].Label; got != "Datei" {
		t.Errorf("menu %q", got)
	}
	if line := summed(u.state); !strings.HasPrefix(line, "4 Quellen, 3 Ursprünge") {
		t.Errorf("status line %q", line)
	}
	if row := boardView(u.state).Rows[0]; row.Word != "weicht ab" {
		t.Errorf("row %+v", row)
	}
	if got := u.panes[u.state.open[0]].reader.Top(); got != at || len(u.state.shown()) != 2 {
		t.Errorf("the base stands at %v, stood at %v", got, at)
	}
	speaks("")(u)
	if !speakingIs("")(u) || loadSession(u.app.Preferences()).language != "" {
		t.Error("the system's language is not chosen again")
	}
}
