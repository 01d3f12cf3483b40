package corpus

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

// Reports of one event are put together, copies of one text too, and what has nothing to do with them stays out.
func TestSuggest(t *testing.T) {
	fire := "Ferry fire kills 41 off Port Amber\n\nForty-one people were killed when fire swept through the ferry Marigold on Sunday night, the harbour police of Port Amber said.\n"
	copied := "Thirty-eight people died in a blaze on the ferry Marigold off Port Amber, according to the hospital there, which had sent for doctors from as far away as Wend.\n"
	list := []*article.Article{
		article.New(article.Meta{Title: "Ferry fire", Date: "2025-05-03", Lang: "en"}, fire, nil),
		article.New(article.Meta{Title: "Bakers march", Date: "2025-05-03", Lang: "en"}, "Bakers march in Wend\n\nSome two hundred bakers marched through Wend on Saturday against the price of flour, the union said.\n", nil),
		article.New(article.Meta{Title: "Blaze", Date: "2025-05-04", Lang: "en"}, copied, nil),
		article.New(article.Meta{Title: "Blaze on ferry", Date: "2025-05-04", Lang: "en"}, "By our reporter\n\n"+copied, nil),
		article.New(article.Meta{Title: "Old ferry", Date: "2019-01-04", Lang: "en"}, "The ferry Marigold was launched at Port Amber on Friday.\n", nil),
	}
	got := suggest(t.Context(), list)
	want := []string{list[0].ID(), list[2].ID(), list[3].ID()}
	if len(got) != 1 || !slices.Equal(got[0].Articles, want) || got[0].Basis != SameEvent ||
		!strings.Contains(got[0].Reason, "Marigold") || !strings.Contains(got[0].Reason, "within 2 days") {
		t.Errorf("%+v", got)
	}
	if got := suggest(t.Context(), list[1:4]); len(got) != 1 || got[0].Basis != SameText || len(got[0].Articles) != 2 {
		t.Errorf("%+v", got)
	}
}

// What is a story already is not suggested; what an import of many events holds is.
func TestSuggestLeavesOutWhatIsListed(t *testing.T) {
	l, _ := sample(t, "")
	suggested := func() []string {
		t.Helper()
		got, err := l.Snapshot().Suggest(context.Background())
		if err != nil || len(got) > 1 {
			t.Fatalf("%+v, %v", got, err)
		}
		if len(got) == 0 {
			return nil
		}
		return got[0].Articles
	}
	pair := suggested()
	if len(pair) != 2 {
		t.Fatalf("%q", pair)
	}
	var more []*article.Article
	for title, text := range map[string]string{
		"Grain":  "Grain cost seventy crowns a sack in the eastern hall, the clerk of scales wrote.\n",
		"Choir":  "A choir of old shepherds sang on the pass for the first time in ten winters.\n",
		"Bridge": "Masons reset the third arch at Quell after frost had opened its joints.\n",
	} {
		more = append(more, article.New(article.Meta{Title: title}, title+"\n\n"+text, nil))
	}
	if _, err := l.add(t.Context(), more); err != nil {
		t.Fatal(err)
	}
	l.SetStory(Story{Name: "All that was imported", Articles: l.Snapshot().IDs()})
	if got := suggested(); len(got) != 2 {
		t.Errorf("of an import of many: %q", got)
	}
	l.SetStory(Story{Name: "Fire", Articles: pair})
	if got := suggested(); len(got) != 0 {
		t.Errorf("a story again: %q", got)
	}
}

var eventData = flag.String("events", "", "the evaluation data of comparisons (../shared/eval/compare), to measure suggested stories on")

// TestSuggestAccuracy measures pairs of articles put together against the events they are known to be of.
func TestSuggestAccuracy(t *testing.T) {
	if *eventData == "" {
		t.Skip("-events says where the articles are")
	}
	var list []*article.Article
	of := map[string]string{}
	add := func(event, lang, text string) {
		a := article.New(article.Meta{Lang: lang, Title: event}, text, nil)
		of[a.ID()] = event
		list = append(list, a)
	}
	files, _ := filepath.Glob(filepath.Join(*eventData, "clusters", "*", "*.txt"))
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		add(filepath.Base(filepath.Dir(f)), "en", string(b))
	}
	type event struct {
		ID   string
		Docs []struct{ Sentences []string }
	}
	for _, e := range trial.Lines[event](t, filepath.Join(*eventData, "ecbplus.jsonl.gz")) {
		for _, d := range e.Docs {
			add(e.ID, "en", strings.Join(d.Sentences, " "))
		}
	}
	right, put, known := 0, 0, 0
	for _, s := range suggest(t.Context(), list) {
		for i, a := range s.Articles {
			for _, b := range s.Articles[:i] {
				put++
				if of[a] == of[b] {
					right++
				} else if strings.TrimSuffix(of[a], "plus") != strings.TrimSuffix(of[b], "plus") {
					t.Logf("together: %s, %s: %s", of[a], of[b], s.Reason)
				}
			}
		}
	}
	for i, a := range list {
		for _, b := range list[:i] {
			if of[a.ID()] == of[b.ID()] {
				known++
			}
		}
	}
	t.Logf("%d articles: precision %.1f, recall %.1f", len(list), 100*float64(right)/float64(put), 100*float64(right)/float64(known))
}
