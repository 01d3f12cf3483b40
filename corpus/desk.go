package corpus

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/article"
)

// What the reader adds to the articles stands on a desk of small sheets: a verdict, a note, a pin. A sheet is found by its kind and its
// key, so that one log of changes undoes any of them, and one table keeps them.
type (
	sheetKind string
	sheet     struct {
		kind sheetKind
		key  string
	}
	desk map[sheet]string
)

const (
	verdictSheet   sheetKind = "verdict"   // finding's key: Verdict
	noteSheet      sheetKind = "note"      // finding's key, article's ID or passage: text
	pinSheet       sheetKind = "pin"       // passage: when it was pinned, a rising number
	highlightSheet sheetKind = "highlight" // passage: same
	tagSheet       sheetKind = "tag"       // article's ID and tag: same
	storySheet     sheetKind = "story"     // story's key: Story as JSON
	metaSheet      sheetKind = "meta"      // article's ID: what the reader corrected, as JSON
	goneSheet      sheetKind = "gone"      // article's ID: its number; it is deleted
	settingSheet   sheetKind = "setting"   // name: value; not undone
)

// An edit puts one sheet in the place of another; "" is none.
type edit struct {
	Kind sheetKind `json:"kind"`
	Key  string    `json:"key"`
	Old  string    `json:"old"`
	New  string    `json:"new"`
}

// with returns the desk after the edits; the old one stays as it is.
func (d desk) with(edits []edit) desk {
	next := maps.Clone(d)
	if next == nil {
		next = desk{}
	}
	for _, e := range edits {
		if at := (sheet{e.Kind, e.Key}); e.New == "" {
			delete(next, at)
		} else {
			next[at] = e.New
		}
	}
	return next
}

// readDesk reads all sheets.
func readDesk(db *sql.DB) (desk, error) {
	rows, err := db.Query("SELECT kind, key, value FROM desk")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	d := desk{}
	for rows.Next() {
		var at sheet
		var value string
		if err := rows.Scan(&at.kind, &at.key, &value); err != nil {
			return nil, err
		}
		d[at] = value
	}
	return d, rows.Err()
}

// writeDesk writes the new sheets of edits.
func writeDesk(tx *sql.Tx, edits []edit) error {
	for _, e := range edits {
		var err error
		if e.New == "" {
			_, err = tx.Exec("DELETE FROM desk WHERE kind = ? AND key = ?", e.Kind, e.Key)
		} else {
			_, err = tx.Exec("INSERT OR REPLACE INTO desk VALUES (?, ?, ?)", e.Kind, e.Key, e.New)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d desk) equal(o desk) bool { return maps.Equal(d, o) }

// keys returns the keys of a kind whose values are rising numbers, in the order of the numbers.
func (d desk) keys(kind sheetKind) []string {
	var out []string
	at := map[string]int{}
	for s, v := range d {
		if s.kind == kind {
			out = append(out, s.key)
			at[s.key], _ = strconv.Atoi(v)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		if at[a] != at[b] {
			return at[a] - at[b]
		}
		return strings.Compare(a, b)
	})
	return out
}

// A Verdict is the reader's own word on a finding.
type Verdict string

// The verdicts. The zero Verdict is none.
const (
	NoVerdict     Verdict = ""
	Same          Verdict = "same"
	Differs       Verdict = "differs"
	NotComparable Verdict = "not comparable"
	Checked       Verdict = "checked"
	Problem       Verdict = "problem"
)

// A Passage is a place in an article of the library.
type Passage struct {
	Article string // ID
	article.Span
}

// Key names a passage in one word, for a note on it: the article's ID and the bytes.
func (p Passage) Key() string { return fmt.Sprintf("%s/%d-%d", p.Article, p.Start, p.End) }

// ParsePassage reads what Key wrote; false for another key.
func ParsePassage(key string) (Passage, bool) {
	var p Passage
	id, at, ok := strings.Cut(key, "/")
	if !ok {
		return p, false
	}
	p.Article = id
	n, _ := fmt.Sscanf(at, "%d-%d", &p.Start, &p.End)
	return p, n == 2
}

// A Story is a named group of articles, in an order.
type Story struct {
	Key      string   // given by the library; "" for a new story
	Name     string   //
	Articles []string // IDs
	Closed   bool     // folded in the list of stories
	Order    int      // among the stories; equal ones stand in the order in which they were made
}

func (d desk) stories() []Story {
	var out []Story
	for s, v := range d {
		if s.kind != storySheet {
			continue
		}
		var story Story
		if json.Unmarshal([]byte(v), &story) == nil {
			story.Key = s.key
			out = append(out, story)
		}
	}
	slices.SortFunc(out, func(a, b Story) int {
		if a.Order != b.Order {
			return a.Order - b.Order
		}
		if len(a.Key) != len(b.Key) { // keys are rising numbers
			return len(a.Key) - len(b.Key)
		}
		return strings.Compare(a.Key, b.Key)
	})
	return out
}
