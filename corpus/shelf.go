package corpus

import (
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// columns are those of an article, in the order in which scan reads them.
const columns = "path, place, format, encoding, title, outlet, author, date, lang, url, blocks, warnings, text"

// insert puts an article, its text packed, into the library and returns its number; known is true if its text is there already, and no
// number is returned then.
func insert(tx *sql.Tx, a *mark.Annotated, packed []byte) (number uint32, known bool, err error) {
	warnings, err := json.Marshal(a.Warnings)
	if err != nil {
		return 0, false, err
	}
	r, err := tx.Exec("INSERT INTO articles (id, speakers, marks, "+columns+") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
		a.ID(), strings.Join(speakers(a), "\n"), mark.Version, a.Path, a.Index, a.Format, a.Encoding, a.Title, a.Outlet, a.Author, a.Date, a.Lang, a.URL,
		packBlocks(a.Blocks), string(warnings), packed)
	if err != nil {
		return 0, false, err
	}
	if n, err := r.RowsAffected(); err != nil || n == 0 {
		return 0, true, err
	}
	n, err := r.LastInsertId()
	return uint32(n), false, err
}

// refreshSpeakers brings what is kept of marks that were found by another version up to date. It is but what names are looked up in: what
// cannot be written now is written the next time.
func (f *file) refreshSpeakers(numbers []uint32, list []*mark.Annotated) {
	if f.readOnly {
		return
	}
	tx, err := f.db.Begin()
	if err != nil {
		return
	}
	defer tx.Rollback()
	for i, a := range list {
		if _, err := tx.Exec("UPDATE articles SET speakers = ?, marks = ? WHERE number = ? AND marks <> ?",
			strings.Join(speakers(a), "\n"), mark.Version, numbers[i], mark.Version); err != nil {
			return
		}
	}
	tx.Commit()
}

// speakers lists who is quoted in an article, each once.
func speakers(a *mark.Annotated) []string {
	var out []string
	seen := map[string]bool{}
	for _, q := range a.Quotes {
		name := q.Person
		if name == "" {
			name = strings.Join(strings.Fields(q.Speaker.Of(a.Text)), " ")
		}
		if name != "" && !seen[name] {
			seen[name] = true
			out = append(out, name)
		}
	}
	return out
}

// scan reads an article from a row of columns.
func (f *file) scan(row scanner) (*article.Article, error) {
	var m article.Meta
	var blocks, packed []byte
	var list string
	if err := row.Scan(&m.Path, &m.Index, &m.Format, &m.Encoding, &m.Title, &m.Outlet, &m.Author, &m.Date, &m.Lang, &m.URL, &blocks, &list, &packed); err != nil {
		return nil, err
	}
	text, err := f.unpack(packed)
	if err != nil {
		return nil, err
	}
	var warnings []string
	if list != "null" {
		if err := json.Unmarshal([]byte(list), &warnings); err != nil {
			return nil, err
		}
	}
	parts, err := unpackBlocks(blocks, len(text))
	if err != nil {
		return nil, err
	}
	return article.New(m, text, parts, warnings...), nil
}

var blockKinds = []article.BlockKind{article.Paragraph, article.Headline, article.Caption, article.List}

// packBlocks writes blocks in a few bytes each, all varints: its kind (and 8 if it repeats an earlier one), the bytes between it and the
// one before, its length, and the index of the earlier one.
func packBlocks(blocks []article.Block) []byte {
	out := []byte{}
	at := 0
	for _, b := range blocks {
		kind := uint64(0)
		for i, k := range blockKinds {
			if k == b.Kind {
				kind = uint64(i)
			}
		}
		if b.Repeats >= 0 {
			kind |= 8
		}
		out = binary.AppendUvarint(out, kind)
		out = binary.AppendUvarint(out, uint64(b.Start-at))
		out = binary.AppendUvarint(out, uint64(b.Len()))
		if b.Repeats >= 0 {
			out = binary.AppendUvarint(out, uint64(b.Repeats))
		}
		at = b.End
	}
	return out
}

var errBlocks = fmt.Errorf("its paragraphs cannot be read: %w", ErrDamaged)

// unpackBlocks reads what packBlocks wrote, for a text of so many bytes.
func unpackBlocks(b []byte, length int) ([]article.Block, error) {
	out := []article.Block{}
	at := 0
	for len(b) > 0 {
		var v [4]uint64
		for i := range v {
			if i == 3 && v[0]&8 == 0 {
				break
			}
			n := 0
			if v[i], n = binary.Uvarint(b); n <= 0 {
				return nil, errBlocks
			}
			b = b[n:]
		}
		next := article.Block{Kind: blockKinds[v[0]&3], Repeats: -1}
		if v[1] > uint64(length-at) || v[2] > uint64(length-at)-v[1] {
			return nil, errBlocks
		}
		next.Start = at + int(v[1])
		next.End = next.Start + int(v[2])
		if v[0]&8 != 0 {
			if v[3] >= uint64(len(out)) {
				return nil, errBlocks
			}
			next.Repeats = int(v[3])
		}
		at = next.End
		out = append(out, next)
	}
	return out, nil
}
