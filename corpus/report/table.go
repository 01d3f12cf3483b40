package report

import (
	"encoding/csv"
	"io"
	"strings"
)

// A Table is one sheet: a line of column names and rows of as many cells, of plain text.
type Table struct {
	Head []string
	Rows [][]string
}

// byteOrderMark tells spreadsheets that a file is UTF-8; without it Excel shows “ as â€œ.
const byteOrderMark = "\ufeff"

// CSV writes the table for a script: commas, quotation marks where needed, CRLF (RFC 4180), no byte order mark.
func (t Table) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	row := make([]string, 0, len(t.Head))
	for i := -1; i < len(t.Rows); i++ {
		cells := t.Head
		if i >= 0 {
			cells = t.Rows[i]
		}
		row = row[:0]
		for _, cell := range cells {
			row = append(row, defuse(cell))
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// Spreadsheet writes the table as CSV with a byte order mark, for a file that somebody opens in a spreadsheet.
func (t Table) Spreadsheet(w io.Writer) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	return t.CSV(w)
}

// defuse makes a cell harmless that a spreadsheet would run as a formula: one that begins, after white space, with = + - or @, also in the
// wide forms of East Asian keyboards, or with a tab or carriage return, gets an apostrophe before it (OWASP, "CSV injection"). A plain
// negative number stays a number.
func defuse(cell string) string {
	if strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") || strings.HasPrefix(cell, "\n") {
		return "'" + cell
	}
	t := strings.TrimLeft(cell, " \u00a0\u3000\t\r\n")
	for _, sign := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(t, sign) && !(sign == "-" && t == cell && strings.Trim(t[1:], "0123456789.,") == "" && len(t) > 1) {
			return "'" + cell
		}
	}
	return cell
}
