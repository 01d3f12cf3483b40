package corpus

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Opened is the list of the libraries opened last, kept in a file of its own; the list itself is the path of that file. It is a
// convenience: a file that is missing or cannot be read is an empty list.
type Opened string

// An Opening is a library that was opened once.
type Opening struct {
	Path string    `json:"path"`
	At   time.Time `json:"at"` // when last

	Missing bool `json:"-"` // there is no such file now: its disk may not be connected
}

// mostOpened is how many libraries are remembered.
const mostOpened = 12

// List returns the libraries, the one opened last first.
func (o Opened) List() []Opening {
	var list []Opening
	b, err := os.ReadFile(string(o))
	if err != nil || json.Unmarshal(b, &list) != nil {
		return nil
	}
	for i := range list {
		_, err := os.Stat(list[i].Path)
		list[i].Missing = errors.Is(err, os.ErrNotExist)
	}
	return list
}

// Add puts a library on top of the list.
func (o Opened) Add(path string, at time.Time) error {
	full, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	list := slices.Insert(o.without(full), 0, Opening{Path: full, At: at.UTC().Truncate(time.Second)})
	return o.write(list[:min(len(list), mostOpened)])
}

// Remove takes a library off the list; its file stays.
func (o Opened) Remove(path string) error { return o.write(o.without(path)) }

func (o Opened) without(path string) []Opening {
	return slices.DeleteFunc(o.List(), func(x Opening) bool { return x.Path == path })
}

func (o Opened) write(list []Opening) error {
	b, err := json.MarshalIndent(list, "", "\t")
	if err != nil {
		return err
	}
	dir := filepath.Dir(string(o))
	name, err := writeNew(dir, ".opened-*", b)
	if err != nil {
		return err
	}
	if err := os.Rename(filepath.Join(dir, name), string(o)); err != nil {
		os.Remove(filepath.Join(dir, name))
		return err
	}
	return nil
}
