package corpus

import (
	"database/sql"
	"errors"
)

// A scanner is a row of the database.
type scanner interface{ Scan(...any) error }

// after scans a row with one column before those it is asked for.
type after struct {
	first any
	row   scanner
}

func (a after) Scan(to ...any) error { return a.row.Scan(append([]any{a.first}, to...)...) }

// articles calls read for the articles with numbers above from and up to top, in order, limit of them at most; read scans the number first
// and returns it. Articles that stand on a damaged page are left out and counted in lost. It returns the number up to which it came.
func (f *file) articles(columns string, from, top uint32, limit int, read func(scanner) (uint32, error)) (last uint32, lost int, err error) {
	last, n, err := f.inOrder(columns, from, top, limit, read)
	if err == nil && n < limit {
		return top, 0, nil
	}
	if err == nil || !errors.Is(f.explain(err), ErrDamaged) {
		return last, 0, err
	}
	for n < limit && last < top { // each by itself: what stands on other pages can be read
		last++
		_, err := read(f.db.QueryRow("SELECT number, "+columns+" FROM articles WHERE number = ?", last))
		switch {
		case err == nil:
			n++
		case errors.Is(err, sql.ErrNoRows):
		case errors.Is(f.explain(err), ErrDamaged):
			lost++
		default:
			return last, lost, err
		}
	}
	return last, lost, nil
}

// inOrder is articles for a file in good order. It returns the number of the last article read and how many there were.
func (f *file) inOrder(columns string, from, top uint32, limit int, read func(scanner) (uint32, error)) (last uint32, n int, err error) {
	last = from
	rows, err := f.db.Query("SELECT number, "+columns+" FROM articles WHERE number > ? AND number <= ? ORDER BY number LIMIT ?", from, top, limit)
	if err != nil {
		return last, 0, err
	}
	defer rows.Close()
	for rows.Next() {
		number, err := read(rows)
		if err != nil {
			return last, n, err
		}
		last, n = number, n+1
	}
	return last, n, rows.Err()
}
