package corpus

import (
	"encoding/json"
	"errors"
	"fmt"

	"sidelight/corpus/article"
)

// The errors of Undo and Redo when there is nothing to do.
var (
	ErrNothingToUndo = errors.New("nothing to undo")
	ErrNothingToRedo = errors.New("nothing to redo")
)

// SetVerdict keeps the reader's word on a finding, found by its key. NoVerdict takes it back.
func (l *Library) SetVerdict(finding string, v Verdict) error {
	return l.set("verdict", verdictSheet, finding, string(v))
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

// SetTag puts a tag on an article or takes it away.
func (l *Library) SetTag(id, tag string, on bool) error {
	return l.mark("tag", tagSheet, id+"/"+tag, on)
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
		edits = append(edits, edit{Kind: goneSheet, Key: id, New: "1"})
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
	return l.apply([]edit{{Kind: settingSheet, Key: name, New: value}})
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

// do makes a change that Undo can take back. The caller holds the lock.
func (l *Library) do(what string, edits []edit) error {
	d := l.now.Load().desk
	for i, e := range edits {
		edits[i].Old = d[sheet{e.Kind, e.Key}]
	}
	if err := l.apply(edits); err != nil {
		return err
	}
	l.done, l.undone = append(l.done, change{what, edits}), nil
	return nil
}

// Undo takes back the last change and says what it was.
func (l *Library) Undo() (what string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.done) == 0 {
		return "", ErrNothingToUndo
	}
	c := l.done[len(l.done)-1]
	var back []edit
	for _, e := range c.Edits {
		back = append(back, edit{Kind: e.Kind, Key: e.Key, New: e.Old})
	}
	if err := l.apply(back); err != nil {
		return "", err
	}
	l.done, l.undone = l.done[:len(l.done)-1], append(l.undone, c)
	return c.What, nil
}

// Redo makes the change again that Undo took back last.
func (l *Library) Redo() (what string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.undone) == 0 {
		return "", ErrNothingToRedo
	}
	c := l.undone[len(l.undone)-1]
	if err := l.apply(c.Edits); err != nil {
		return "", err
	}
	l.done, l.undone = append(l.done, c), l.undone[:len(l.undone)-1]
	return c.What, nil
}
