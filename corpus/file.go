package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Extension is that of library files.
const Extension = ".sidelight"

// The errors of a library file. What Open, Import and the setters return wraps one of them, or is an error of the system.
var (
	ErrNotLibrary = errors.New("not a Sidelight library")
	ErrNewer      = errors.New("made by a newer version of Sidelight: update Sidelight to open it")
	ErrDamaged    = errors.New("the file is damaged; what can be read of it can be recovered")
	ErrReadOnly   = errors.New("the library cannot be changed: its file or folder is read-only")
	ErrFull       = errors.New("the disk is full: make room and try again")
	ErrBusy       = errors.New("another program holds the library: close it there and try again")
)

// An article and its row fit into a page of the file: with SQLite's own 4 KB, half of a second one is lost with each.
const pageSize = 65536

// sqliteMagic begins every SQLite file.
const sqliteMagic = "SQLite format 3\x00"

// application marks a SQLite file as a library: "Side" in its header.
const application = 0x53696465

// schema is the history of the tables: step n leads from version n to n+1. A step, once released, is never changed.
var schema = []string{
	`CREATE TABLE library (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID; -- the library's own random name
	CREATE TABLE articles (
		number   INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order of import; never given twice
		id       TEXT NOT NULL UNIQUE,              -- the first 16 hexadecimal digits of the SHA-256 of text
		path     TEXT NOT NULL, place INTEGER NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL,
		title    TEXT NOT NULL, outlet TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL, lang TEXT NOT NULL, url TEXT NOT NULL,
		blocks   BLOB NOT NULL,                     -- see packBlocks
		warnings TEXT NOT NULL,                     -- JSON
		speakers TEXT NOT NULL,                     -- who is quoted, a line each
		marks    INTEGER NOT NULL,                  -- the version of the marks that speakers is from
		text     BLOB NOT NULL);                    -- see packers
	CREATE TABLE desk (kind TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID; -- see desk.go
	CREATE TABLE changes (number INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, edits TEXT NOT NULL, undone INTEGER NOT NULL);`,
	`CREATE TABLE printings (
		number  INTEGER PRIMARY KEY AUTOINCREMENT,
		article INTEGER NOT NULL,                   -- the number of the article that has the text
		path    TEXT NOT NULL, place INTEGER NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL, url TEXT NOT NULL);
	CREATE INDEX printings_of ON printings (article);`,
}

// printingsVersion is the first with a table of printings.
const printingsVersion = 2

// A file is the SQLite file of a library, or a database in memory.
type file struct {
	path     string // "" in memory
	db       *sql.DB
	readOnly bool
	version  int         // of its tables; below that of the program only if it is read-only
	damaged  atomic.Bool // a part of it could not be read

	packers
}

// openFile opens the file, making it if it is missing, and brings its tables up to date.
func openFile(path string) (*file, error) {
	f := &file{path: path}
	if path != "" {
		if err := f.look(); err != nil {
			return nil, err
		}
	}
	var err error
	if f.db, err = sql.Open("sqlite", f.source()); err != nil {
		return nil, err
	}
	if path == "" {
		f.db.SetMaxOpenConns(1) // each connection would have a database of its own
	} else {
		f.db.SetMaxOpenConns(4)
	}
	if err := f.prepare(); err != nil {
		f.db.Close()
		return nil, f.explain(err)
	}
	return f, nil
}

// look tells before SQLite touches the file whether it may be changed and is a database at all: a file that is none stays as it is.
func (f *file) look() error {
	info, err := os.Stat(f.path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if info.IsDir() {
		return errors.New("a folder, not a library")
	}
	h, err := os.Open(f.path)
	if err != nil {
		return err
	}
	defer h.Close()
	head := make([]byte, 16)
	if n, _ := h.Read(head); n > 0 && string(head[:n]) != sqliteMagic {
		return ErrNotLibrary
	}
	w, err := os.OpenFile(f.path, os.O_RDWR, 0)
	if err != nil {
		f.readOnly = true
		return nil
	}
	w.Close()
	probe, err := os.CreateTemp(filepath.Dir(f.path), ".sidelight-*") // WAL needs two files beside it
	if err != nil {
		f.readOnly = true
		return nil
	}
	probe.Close()
	return os.Remove(probe.Name())
}

// source is the address of the file for the database driver, with how every connection to it begins.
func (f *file) source() string {
	q := url.Values{"_txlock": {"immediate"}}
	if f.path == "" {
		return ":memory:?" + q.Encode()
	}
	q["_pragma"] = []string{"busy_timeout(5000)", fmt.Sprintf("page_size(%d)", pageSize), "synchronous(FULL)", "cache_size(-8000)"}
	if f.readOnly {
		q["_pragma"] = []string{"busy_timeout(5000)", "query_only(1)"}
		q.Set("mode", "ro")
		if _, err := os.Stat(f.path + "-wal"); err != nil {
			q.Set("immutable", "1")
		}
	}
	at := filepath.ToSlash(f.path)
	if !strings.HasPrefix(at, "/") && filepath.IsAbs(f.path) { // C:/...
		at = "/" + at
	}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: at}).EscapedPath(), RawQuery: q.Encode()}).String()
}

// prepare makes the tables or brings them up to date.
func (f *file) prepare() error {
	var kind, version int
	if err := f.db.QueryRow("PRAGMA application_id").Scan(&kind); err != nil {
		return err
	}
	if err := f.db.QueryRow("PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	tables := 0
	if err := f.db.QueryRow("SELECT count(*) FROM sqlite_master").Scan(&tables); err != nil {
		return err
	}
	switch {
	case kind != application && tables > 0:
		return ErrNotLibrary
	case version > len(schema):
		return ErrNewer
	case version == len(schema) || f.readOnly && version > 0:
		f.version = version
		return nil
	case f.readOnly:
		return ErrReadOnly
	case version == 0 && f.path != "":
		if _, err := f.db.Exec("PRAGMA journal_mode = WAL"); err != nil { // kept by the file; after page_size, which it fixes
			return err
		}
	}
	return f.migrate(version, schema)
}

// migrate leads the tables from a version to the last step, after a backup beside the file.
func (f *file) migrate(from int, steps []string) error {
	if from > 0 {
		backup := fmt.Sprintf("%s.version%d-backup", f.path, from)
		if _, err := os.Stat(backup); err == nil {
			if err := os.Remove(backup); err != nil { // from an attempt that did not come to its end
				return err
			}
		}
		if _, err := f.db.Exec("VACUUM INTO ?", backup); err != nil {
			return fmt.Errorf("no backup, so the library was left as it is: %w", err)
		}
	}
	tx, err := f.db.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var version int // another process may have done it meanwhile
	if err := tx.QueryRow("PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	for ; version < len(steps); version++ {
		if _, err := tx.Exec(steps[version]); err != nil {
			return err
		}
	}
	if _, err := tx.Exec("INSERT OR IGNORE INTO library VALUES ('name', lower(hex(randomblob(16))))"); err != nil {
		return err
	}
	if _, err := tx.Exec(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", application, len(steps))); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	f.version = len(steps)
	return nil
}

// settle writes what is in the log into the file itself, so that the file alone is whole.
func (f *file) settle() error {
	var busy, inLog, written int
	if err := f.db.QueryRow("PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &inLog, &written); err != nil {
		return err
	}
	if busy != 0 {
		return errors.New("the new file could not be written to its end")
	}
	return nil
}

func (f *file) close() error { return f.explain(f.db.Close()) }

// explain turns an error of the database into one a reader can act on.
func (f *file) explain(err error) error {
	if err == nil {
		return nil
	}
	cause := err
	var e *sqlite.Error
	if errors.As(err, &e) {
		switch e.Code() & 0xff {
		case sqlite3.SQLITE_NOTADB:
			cause = ErrNotLibrary
		case sqlite3.SQLITE_CORRUPT:
			cause = ErrDamaged
		case sqlite3.SQLITE_FULL:
			cause = ErrFull
		case sqlite3.SQLITE_READONLY:
			cause = ErrReadOnly
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			cause = ErrBusy
		}
	}
	if errors.Is(cause, ErrDamaged) {
		f.damaged.Store(true)
	}
	return cause
}
