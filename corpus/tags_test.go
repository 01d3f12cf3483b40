package corpus

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"
)

// found lists the articles a query finds.
func found(l *Library, query string) []string {
	var ids []string
	for _, h := range l.Snapshot().Search(context.Background(), query, 20).Hits {
		if !slices.Contains(ids, h.ID) {
			ids = append(ids, h.ID)
		}
	}
	return ids
}

func TestTags(t *testing.T) {
	l, ids := sample(t, "")
	for _, err := range []error{
		l.SetTag(" to   check ", true, ids...), l.SetTag("To Check", true, ids[0]), l.SetTag("Seenot", true, ids[1]),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := l.SetTag(" \t", true, ids[0]); !errors.Is(err, ErrTag) {
		t.Errorf("an empty tag: %v", err)
	}
	s := l.Snapshot()
	if want := []Tag{{"to check", ids}, {"Seenot", ids[1:]}}; !reflect.DeepEqual(s.AllTags(), want) {
		t.Errorf("%v, want %v", s.AllTags(), want)
	}
	for query, want := range map[string][]string{
		"tag:seenot": ids[1:], "tag:\"to chek\" ferry": ids, "tag:seenot blue line": nil, "tag:other": nil,
	} {
		if got := found(l, query); len(got) != len(want) || len(want) > 0 && !slices.Contains(got, want[0]) {
			t.Errorf("%s: %v, want %v", query, got, want)
		}
	}
	l.SetTag("TO CHECK", false, ids[1])
	if got := found(l, "tag:check"); !slices.Equal(got, ids[:1]) {
		t.Errorf("after one was taken away: %v", got)
	}
	if what, err := l.Undo(); what != "tag" || err != nil || len(l.Snapshot().Tags(ids[1])) != 2 {
		t.Errorf("%s, %v: %v", what, err, l.Snapshot().Tags(ids[1]))
	}
}

// Filters go by what the reader corrected, not by what the file said.
func TestFiltersGoByCorrections(t *testing.T) {
	l, ids := sample(t, "")
	m, _ := l.Snapshot().Meta(ids[0])
	m.Outlet, m.Date = "The Harbour Post", "2024-02-29"
	if err := l.SetMeta(ids[0], m); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]int{
		"outlet:harbour marigold": 1, "outlet:\"harbor post\"": 1, "after:2024-02 marigold": 1, "before:2024-02 marigold": 0, "outlet:courier": 0,
	} {
		if got := found(l, query); len(got) != want || want > 0 && got[0] != ids[0] {
			t.Errorf("%s: %v", query, got)
		}
	}
	m.Outlet, m.Date = "The Wend Courier", ""
	l.SetMeta(ids[0], m)
	if a, b, c := found(l, "outlet:harbour"), found(l, "outlet:courier"), found(l, "after:2024"); len(a) != 0 || len(b) != 1 || len(c) != 0 {
		t.Errorf("after another correction: %v %v %v", a, b, c)
	}
}
