package corpus

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/search"
)

// One person is one entry with all the articles under any of the names, and is found under each; another of the same surname is another.
func TestPeopleOfLibrary(t *testing.T) {
	l, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	dir := t.TempDir()
	var files []string
	for i, text := range []string{
		"“The pier was closed in the spring,” said Binyamin Hollander, who owns it.\n",
		"“Nobody told us of any fire drill,” Dr Benjamin Hollander said on Monday.\n",
		"“My brother knew nothing of the drill,” said Sara Hollander on Tuesday.\n",
		"“The boats are old and slow,” said a spokesman for the port.\n",
		"“The hull was thin,” said Thomas Vale, a diver.\n",
	} {
		files = append(files, filepath.Join(dir, string(rune('a'+i))+".txt"))
		if err := os.WriteFile(files[i], []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var ids []string
	l.Import(t.Context(), files, func(p Progress) { ids = append(ids, p.IDs...) })
	s := l.Snapshot()
	for query, want := range map[string]string{"binyamin hollander": "Benjamin Hollander", "benjamin hollander": "Benjamin Hollander", "sara hollander": "Sara Hollander"} {
		var got []search.Name
		for _, n := range s.Names(query, 9) {
			if n.Kind == search.SpeakerName {
				got = append(got, n)
			}
		}
		if len(got) != 1 || got[0].Text != want || len(got[0].Articles) != len(got[0].Also) {
			t.Errorf("%s: %+v", query, got)
		}
	}
	for query, want := range map[string][]int{
		`speaker:"Benjamin Hollander"`:    {0, 1},
		`speaker:"Mr Binyamin Hollander"`: {0, 1},
		`speaker:"Sara Hollander"`:        {2},
		`speaker:Hollander`:               {0, 1, 2},
		`speaker:"Tom Vale"`:              {4},
		`speaker:spokesman`:               {3},
	} {
		var got []int
		for _, h := range s.Search(t.Context(), query, 20).Hits {
			got = append(got, slices.Index(ids, h.ID))
		}
		slices.Sort(got)
		if got = slices.Compact(got); !slices.Equal(got, want) {
			t.Errorf("%s: articles %v, want %v", query, got, want)
		}
	}
	// an article taken out takes its speaker's names with it
	if err := l.Delete(ids[2]); err != nil {
		t.Fatal(err)
	}
	for _, n := range l.Snapshot().Names("hollander", 9) {
		if strings.Contains(n.Text, "Sara") {
			t.Errorf("%+v", n)
		}
	}
}
