package ingest

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// A table and records tell their fields with what their names say and the first value in them.
func TestFields(t *testing.T) {
	dir := save(t, map[string]string{
		"a.csv":   "kop,inhoud,krant\n,\"Water rose at the quay.\",\nFlood,,Quay News\n",
		"b.jsonl": `{"headline":"Flood","body":"Water rose at the quay.","n":3}` + "\n" + `{"headline":"Ebb","body":"It fell."}`,
		"c.json":  `{"status":"ok","articles":[{"title":"Flood","content":["Water rose.","It fell."]}]}`,
		"d.txt":   "Water rose at the quay.\n",
	})
	for name, want := range map[string]string{
		"a.csv":   "kop::Flood inhoud::Water rose at the quay. krant::Quay News",
		"b.jsonl": "body:text:Water rose at the quay. headline:title:Flood n::3",
		"c.json":  "content:text:Water rose., It fell. title:title:Flood",
		"d.txt":   "no table and no records",
		"e.csv":   "open",
	} {
		list, err := Fields(filepath.Join(dir, name))
		var got []string
		for _, f := range list {
			got = append(got, f.Name+":"+string(f.Column)+":"+f.Example)
		}
		if err != nil {
			got = []string{err.Error()}
		}
		if line := strings.Join(got, " "); !strings.HasPrefix(line, want) {
			t.Errorf("%s: %s, want %s", name, line, want)
		}
	}
}

// What the reader says of the columns goes before what their names say, also in a child process.
func TestChosenColumns(t *testing.T) {
	path := filepath.Join(save(t, map[string]string{"a.csv": "kop,inhoud,body\nFlood,Water rose at the quay.,ignored\n"}), "a.csv")
	list, err := Fields(path)
	if err != nil {
		t.Fatal(err)
	}
	list = WithColumn(WithColumn(list, "inhoud", TextColumn), "kop", TitleColumn)
	o := Options{Columns: ChosenColumns(list)}
	check := func(list []*article.Article, r Report) {
		if len(list) != 1 || list[0].Title != "Flood" || !strings.Contains(list[0].Text, "Water rose") || strings.Contains(list[0].Text, "ignored") {
			t.Errorf("%+v %+v", list, r)
		}
	}
	ReadAllAs(context.Background(), o, []string{path}, check)
	readAll(context.Background(), self(ChildFlag), o, []string{path}, check)
}

// "No field" is not the field without a name.
func TestWithColumnOfNoField(t *testing.T) {
	list := []Field{{Name: ""}, {Name: "paper", Column: OutletColumn}}
	got := WithColumn(list, "", OutletColumn)
	if got[0].Column != list[0].Column || got[1].Column != NoColumn {
		t.Errorf("%+v", got)
	}
}
