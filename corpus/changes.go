package corpus

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"sidelight/corpus/article"
)

// The errors of Undo and Redo when there is nothing to do.
var (
	ErrNothingToUndo = errors.New("nothing to undo")
	ErrNothingToRedo = errors.New("nothing to redo")
)

// SetVerdict keeps the reader's word on a finding, found by its key. NoVerdict takes it back. It takes the place of what the reader said
// under the keys that the finding was known by before.
func (l *Library) SetVerdict(finding string, v Verdict, before ...string) error {
	edits := []edit{{Kind: verdictSheet, Key: finding, New: string(v)}}
	for _, key := range before {
		if key != finding {
			edits = append(edits, edit{Kind: verdictSheet, Key: key})
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.do("verdict", edits)
}

// SetNote keeps a note on a finding's key, an article's ID or a passage's key. An empty note takes it away.
func (l *Library) SetNote(key, text string) error { return l.set("note", noteSheet, key, text) }

// SetPin pins a passage or takes the pin away.
func (l *Library) SetPin(p Passage, on bool) error {
	return l.mark("pin", pinSheet, p.Key(), on)
}

// SetHighlight marks a passage or takes the mark away.
func (l *Library) SetHighlight(p Passage, on bool) error {
	return l.mark("highlight", highlightSheet, p.Key(), on)
}

// SetStory keeps a story, a new one if its Key is empty, and returns its key.
func (l *Library) SetStory(s Story) (key string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if s.Key == "" {
		s.Key = l.next()
	}
	key, s.Key = s.Key, ""
	b, err := json.Marshal(s)
	if err != nil {
		return "", err
	}
	return key, l.do("story", []edit{{Kind: storySheet, Key: key, New: string(b)}})
}

// DeleteStory takes a story away; its articles stay.
func (l *Library) DeleteStory(key string) error { return l.set("delete story", storySheet, key, "") }

// SetMeta corrects what is known of an article: title, outlet, author, date, language and address. The file it came from is never changed.
func (l *Library) SetMeta(id string, m article.Meta) error {
	b, err := json.Marshal(corrected{m.Title, m.Outlet, m.Author, m.Date, m.Lang, m.URL})
	if err != nil {
		return err
	}
	return l.set("correction", metaSheet, id, string(b))
}

// corrected is what a reader may correct of an article.
type corrected struct{ Title, Outlet, Author, Date, Lang, URL string }

// Delete takes articles out of the library. Undo brings them back.
func (l *Library) Delete(ids ...string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	var edits []edit
	for _, id := range ids {
		n, err := l.now.Load().number(id)
		if err != nil {
			return err
		}
		edits = append(edits, edit{Kind: goneSheet, Key: id, New: fmt.Sprint(n)})
	}
	what := "delete article"
	if len(ids) != 1 {
		what = fmt.Sprintf("delete %d articles", len(ids))
	}
	return l.do(what, edits)
}

// SetSetting keeps a value of the window's under a name, such as what was open. It is not undone.
func (l *Library) SetSetting(name, value string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.write([]edit{{Kind: settingSheet, Key: name, New: value}}, func(*sql.Tx) error { return nil })
}

func (l *Library) set(what string, kind sheetKind, key, value string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.do(what, []edit{{Kind: kind, Key: key, New: value}})
}

// mark sets a sheet whose value is a rising number: the order in which they were set. One that is set already stays.
func (l *Library) mark(what string, kind sheetKind, key string, on bool) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if (l.now.Load().desk[sheet{kind, key}] != "") == on {
		return nil
	}
	e := edit{Kind: kind, Key: key}
	if on {
		e.New = l.next()
	}
	return l.do(what, []edit{e})
}

// undoable is how many changes can be taken back.
const undoable = 1000

// do makes a change that Undo can take back. what names it for the reader: "note", "delete 3 articles". The caller holds the lock.
func (l *Library) do(what string, edits []edit) error {
	d := l.now.Load().desk
	for i, e := range edits {
		edits[i].Old = d[sheet{e.Kind, e.Key}]
	}
	b, err := json.Marshal(edits)
	if err != nil {
		return err
	}
	return l.write(edits, func(tx *sql.Tx) error {
		if _, err := tx.Exec("DELETE FROM changes WHERE undone OR number <= (SELECT max(number) FROM changes) - ?", undoable); err != nil {
			return err
		}
		_, err := tx.Exec("INSERT INTO changes (what, edits, undone) VALUES (?, ?, 0)", what, string(b))
		return err
	})
}

// write writes edits, and what is written with them, in one piece: once it returns, they are safe. The caller holds the lock.
func (l *Library) write(edits []edit, with func(*sql.Tx) error) error {
	f := l.shelf.file
	if f.readOnly {
		return ErrReadOnly
	}
	tx, err := f.db.Begin()
	if err != nil {
		return f.explain(err)
	}
	defer tx.Rollback()
	if err := writeDesk(tx, edits); err != nil {
		return f.explain(err)
	}
	if err := with(tx); err != nil {
		return f.explain(err)
	}
	if err := tx.Commit(); err != nil {
		return f.explain(err)
	}
	l.now.Store(l.now.Load().edited(edits))
	return nil
}

// Undo takes back the last change, also one of an earlier session, and says what it was.
func (l *Library) Undo() (what string, err error) {
	return l.step("SELECT number, what, edits FROM changes WHERE NOT undone ORDER BY number DESC LIMIT 1", true, ErrNothingToUndo)
}

// Redo makes the change again that Undo took back last, and says what it was.
func (l *Library) Redo() (what string, err error) {
	return l.step("SELECT number, what, edits FROM changes WHERE undone ORDER BY number LIMIT 1", false, ErrNothingToRedo)
}

func (l *Library) step(query string, back bool, none error) (what string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var number int
	var text string
	err = l.shelf.file.db.QueryRow(query).Scan(&number, &what, &text)
	if errors.Is(err, sql.ErrNoRows) {
		return "", none
	}
	if err != nil {
		return "", l.shelf.file.explain(err)
	}
	var edits []edit
	if err := json.Unmarshal([]byte(text), &edits); err != nil {
		return "", err
	}
	if back {
		slices.Reverse(edits)
		for i, e := range edits {
			edits[i].Old, edits[i].New = e.New, e.Old
		}
	}
	return what, l.write(edits, func(tx *sql.Tx) error {
		_, err := tx.Exec("UPDATE changes SET undone = ? WHERE number = ?", back, number)
		return err
	})
}
