package corpus

import (
	"database/sql"
	"maps"
	"slices"

	"sidelight/corpus/article"
)

// An article is its text: what five outlets print word for word is one article, imported from the first of them. Where else it was printed
// is kept beside it, so that it counts as five sources of one origin. An import of the same text adds a printing if it names an outlet that
// is not known to have printed it; the same file again, and a copy that names none, add nothing.

// printings are the further printings of articles, by the numbers of these. They do not change once made.
type printings map[uint32][]article.Printing

// readPrintings reads all of them; a library that cannot be brought up to date, for it is read-only, may have no table of them.
func readPrintings(f *file) (printings, error) {
	if f.version < printingsVersion {
		return nil, nil
	}
	rows, err := f.db.Query("SELECT article, path, title, outlet, author, date, url FROM printings ORDER BY number")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := printings{}
	for rows.Next() {
		var n uint32
		var p article.Printing
		if err := rows.Scan(&n, &p.Path, &p.Title, &p.Outlet, &p.Author, &p.Date, &p.URL); err != nil {
			return nil, err
		}
		all[n] = append(all[n], p)
	}
	return all, rows.Err()
}

func (p printings) count() int {
	n := 0
	for _, list := range p {
		n += len(list)
	}
	return n
}

// with returns the printings and more.
func (p printings) with(more printings) printings {
	if len(more) == 0 {
		return p
	}
	next := maps.Clone(p)
	if next == nil {
		next = printings{}
	}
	for n, list := range more {
		next[n] = append(slices.Clip(next[n]), list...)
	}
	return next
}

// insertPrinting keeps where the text of an article of the library was printed too, if m tells anything new of it; corrected is the article's
// outlet as the reader corrected it, if they did.
func insertPrinting(tx *sql.Tx, id, corrected string, m article.Meta) (number uint32, p article.Printing, added bool, err error) {
	outlet := article.Fold(m.Outlet)
	if outlet == "" {
		return 0, p, false, nil
	}
	var first article.Meta
	err = tx.QueryRow("SELECT number, path, place, outlet FROM articles WHERE id = ?", id).Scan(&number, &first.Path, &first.Index, &first.Outlet)
	if err != nil || outlet == article.Fold(first.Outlet) || outlet == article.Fold(corrected) || m.Path == first.Path && m.Index == first.Index {
		return number, p, false, err
	}
	rows, err := tx.Query("SELECT outlet FROM printings WHERE article = ?", number)
	if err != nil {
		return number, p, false, err
	}
	defer rows.Close()
	for rows.Next() {
		known := ""
		if err := rows.Scan(&known); err != nil || outlet == article.Fold(known) {
			return number, p, false, err
		}
	}
	if err := rows.Err(); err != nil {
		return number, p, false, err
	}
	p = article.Printing{Path: m.Path, Title: m.Title, Outlet: m.Outlet, Author: m.Author, Date: m.Date, URL: m.URL}
	_, err = tx.Exec("INSERT INTO printings (article, path, place, title, outlet, author, date, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		number, p.Path, m.Index, p.Title, p.Outlet, p.Author, p.Date, p.URL)
	return number, p, err == nil, err
}
