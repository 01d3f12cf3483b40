package corpus

import (
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A Recovery tells what was saved from a damaged library.
type Recovery struct {
	Path     string // of the library, whole again
	Aside    string // where the damaged file is kept, unchanged
	Articles int    // saved, each held against its checksum
	Missing  int    // articles known to be lost; there may have been more
	Remarks  int    // notes, verdicts, pins, stories and the like that were saved
}

// String says it to the reader.
func (r Recovery) String() string {
	lost := ""
	if r.Missing > 0 {
		lost = fmt.Sprintf(" (%d could not be read)", r.Missing)
	}
	return fmt.Sprintf("%s was damaged: %d of its articles%s and %d notes and other marks of yours were recovered. The damaged file is kept as %s.",
		filepath.Base(r.Path), r.Articles, lost, r.Remarks, filepath.Base(r.Aside))
}

// OpenOrRecover opens a library as Open does. One that is too damaged to be opened is recovered first; then the Recovery tells what was
// saved, and the reader should be told.
func OpenOrRecover(path string) (*Library, *Recovery, error) {
	l, err := Open(path)
	if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrNotLibrary) || foreign(path) {
		return l, nil, err
	}
	r, failed := Recover(path)
	if failed != nil {
		return nil, nil, err // the first error says more
	}
	l, err = Open(path)
	return l, &r, err
}

// foreign reports whether a file is a sound database of another program, by the head of a SQLite file: its name at byte 0, the size of a page
// at 16 (1 stands for 65,536) and the number of the program at 68. Such a file is never touched.
func foreign(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	var head [100]byte
	if _, err := io.ReadFull(f, head[:]); err != nil || string(head[:16]) != sqliteMagic {
		return false
	}
	return binary.BigEndian.Uint16(head[16:]) != 1 || binary.BigEndian.Uint32(head[68:]) != application
}

// Recover saves from a damaged library, which nobody may have open, what can be read into a new one at the same path, and keeps the damaged
// file beside it. The library is left as it was if there is nothing to save (ErrNotLibrary), or if the new file cannot be written.
func Recover(path string) (Recovery, error) {
	r := Recovery{Path: path}
	fail := func(err error) (Recovery, error) { return Recovery{}, fmt.Errorf("recover %s: %w", path, err) }
	fresh := path + ".recovered"
	defer remove(fresh)
	remove(fresh) // of an attempt that did not come to its end
	if err := r.save(path, fresh); err != nil {
		return fail(err)
	}
	if r.Articles+r.Remarks == 0 {
		return fail(ErrNotLibrary)
	}
	var err error
	if r.Aside, err = keepAside(path); err != nil {
		return fail(err)
	}
	for _, log := range []string{"-wal", "-shm"} { // of the damaged file: they would be taken for the new one's
		if err := os.Remove(path + log); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fail(err)
		}
	}
	if err := os.Rename(fresh, path); err != nil {
		return fail(err)
	}
	return r, nil
}

func remove(path string) {
	for _, end := range []string{"", "-wal", "-shm"} {
		os.Remove(path + end)
	}
}

// keepAside gives a damaged file, and the log that belongs to it, a second name beside the first.
func keepAside(path string) (aside string, err error) {
	ext := filepath.Ext(path)
	for n := 1; ; n++ {
		aside = fmt.Sprintf("%s (damaged %d)%s", strings.TrimSuffix(path, ext), n, ext)
		if _, err := os.Lstat(aside); errors.Is(err, os.ErrNotExist) {
			break
		}
	}
	for _, end := range []string{"", "-wal"} {
		if _, err := os.Stat(path + end); end != "" && errors.Is(err, os.ErrNotExist) {
			continue
		}
		if os.Link(path+end, aside+end) == nil {
			continue
		}
		if err := copyFile(path+end, aside+end); err != nil { // a file system without links
			return "", err
		}
	}
	return aside, nil
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

// Columns of the tables, by which rows without a table are told apart. A step of schema that changes them must change these.
const (
	articleColumns  = 17
	printingColumns = 9
	changeColumns   = 4
	sheetColumns    = 3
)

// save writes the rows of a file that are sound into a new one.
func (r *Recovery) save(path, fresh string) error {
	old, err := os.Open(path)
	if err != nil {
		return err
	}
	defer old.Close()
	logged, err := os.Open(path + "-wal")
	if err == nil {
		defer logged.Close()
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	s, err := newSalvage(old, logged)
	if err != nil {
		return err
	}
	f, err := openFile(fresh)
	if err != nil {
		return err
	}
	defer f.close()
	tx, err := f.db.Begin()
	if err != nil {
		return f.explain(err)
	}
	defer tx.Rollback()
	last, failed := int64(0), error(nil)
	s.rows(func(row row) {
		if failed != nil {
			return
		}
		switch len(row.values) {
		case articleColumns:
			if f.sound(row) {
				row.values[0] = row.id
				last = max(last, row.id)
				failed = insertRow(tx, "articles", row.values, &r.Articles)
			}
		case printingColumns:
			if printing(row) {
				row.values[0] = row.id
				failed = insertRow(tx, "printings", row.values, nil)
			}
		case changeColumns:
			if change(row) {
				row.values[0] = row.id
				failed = insertRow(tx, "changes", row.values, nil)
			}
		case sheetColumns:
			if texts(row.values...) {
				failed = insertRow(tx, "desk", row.values, &r.Remarks)
			}
		}
	})
	if failed != nil {
		return f.explain(failed)
	}
	// Of an article that is lost the printings go too: its number may be given to the next one imported.
	if _, err := tx.Exec("DELETE FROM printings WHERE article NOT IN (SELECT number FROM articles)"); err != nil {
		return f.explain(err)
	}
	r.Missing = int(last) - r.Articles // numbers are never given twice, and a deleted article keeps its row
	if err := tx.Commit(); err != nil {
		return f.explain(err)
	}
	return f.explain(f.settle())
}

// insertRow writes a row, unless there is one in its place, and counts it.
func insertRow(tx *sql.Tx, table string, values []any, count *int) error {
	marks := strings.Repeat(", ?", len(values))[2:]
	result, err := tx.Exec("INSERT OR IGNORE INTO "+table+" VALUES ("+marks+")", values...)
	if err != nil || count == nil {
		return err
	}
	n, err := result.RowsAffected()
	*count += int(n)
	return err
}

// sound reports whether a row is an article whose text has the checksum that is its ID.
func (f *file) sound(r row) bool {
	id, ok := r.values[1].(string)
	packed, isBlob := r.values[articleColumns-1].([]byte)
	blocks, hasBlocks := r.values[12].([]byte)
	if r.id <= 0 || !ok || !isBlob || !hasBlocks {
		return false
	}
	text, err := f.unpack(packed)
	if err != nil {
		return false
	}
	if _, err := unpackBlocks(blocks, len(text)); err != nil {
		return false
	}
	sum := sha256.Sum256([]byte(text))
	return id == hex.EncodeToString(sum[:8])
}

func printing(r row) bool {
	article, isNumber := r.values[1].(int64)
	_, isPlace := r.values[3].(int64)
	return r.id > 0 && isNumber && article > 0 && isPlace && texts(r.values[2]) && texts(r.values[4:]...)
}

func change(r row) bool {
	text, ok := r.values[2].(string)
	undone, isNumber := r.values[3].(int64)
	return r.id > 0 && ok && texts(r.values[1]) && isNumber && undone <= 1 && json.Valid([]byte(text))
}

func texts(values ...any) bool {
	for _, v := range values {
		if _, ok := v.(string); !ok {
			return false
		}
	}
	return true
}
