package corpus

import (
	"encoding/binary"
	"errors"
	"io"
	"math"
	"os"
)

// A salvage reads the rows of a SQLite file page by page, without the trees that lead to them, so that a page lost takes only its own
// rows with it. Pages that the write-ahead log beside the file has newer are taken from there; pages on the list of free ones are left out.
// Source: sqlite.org/fileformat2.html, of which it needs the leaves of tables, all pages of tables without rowid, and overflow chains.
type salvage struct {
	file   io.ReaderAt
	length int64
	size   int              // of a page
	log    map[uint32]int64 // where the log has a page
	logged *os.File
	free   map[uint32]bool
	taken  map[uint32]bool // overflow pages read: a page is in one chain only
	buffer []byte
}

// A row is a row of some table: its rowid, 0 if it has none, and its values: nil, int64, float64, string or []byte.
type row struct {
	id     int64
	values []any
}

// Kinds of page.
const (
	innerKeys = 0x02
	leafKeys  = 0x0a
	leafRows  = 0x0d
)

func newSalvage(file *os.File, logged *os.File) (*salvage, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	s := &salvage{file: file, length: info.Size(), size: pageSize, log: map[uint32]int64{}, free: map[uint32]bool{}, taken: map[uint32]bool{}}
	s.buffer = make([]byte, s.size)
	if logged != nil {
		s.logged = logged
		s.readLog()
	}
	s.readFree()
	return s, nil
}

// readLog finds the newest committed copy of each page in the log: a header of 32 bytes, then frames of 24 bytes and a page.
func (s *salvage) readLog() {
	var head [32]byte
	if _, err := s.logged.ReadAt(head[:], 0); err != nil {
		return
	}
	info, err := s.logged.Stat()
	if err != nil {
		return
	}
	most := (s.length + info.Size()) / int64(s.size) // pages the file can have: a number beyond is damage
	pending := map[uint32]int64{}
	for at := int64(len(head)); ; at += int64(24 + s.size) {
		var frame [24]byte
		if _, err := s.logged.ReadAt(frame[:], at); err != nil || string(frame[8:16]) != string(head[16:24]) { // of an earlier log
			return
		}
		pending[binary.BigEndian.Uint32(frame[:])] = at + 24
		if binary.BigEndian.Uint32(frame[4:]) != 0 { // a transaction ends
			for n, at := range pending {
				if int64(n) <= most {
					s.log[n] = at
				}
			}
			clear(pending)
		}
	}
}

// readFree follows the list of free pages, whose rows were deleted.
func (s *salvage) readFree() {
	first := s.page(1)
	if first == nil {
		return
	}
	next := binary.BigEndian.Uint32(first[32:])
	for next != 0 && !s.free[next] {
		p := s.page(next)
		if p == nil {
			return
		}
		s.free[next] = true
		n := min(int(binary.BigEndian.Uint32(p[4:])), s.size/4-2)
		for i := range max(n, 0) {
			s.free[binary.BigEndian.Uint32(p[8+4*i:])] = true
		}
		next = binary.BigEndian.Uint32(p)
	}
}

// page reads a page, valid until the next is read; nil if it is not there.
func (s *salvage) page(n uint32) []byte {
	var err error
	if at, ok := s.log[n]; ok {
		_, err = s.logged.ReadAt(s.buffer, at)
	} else {
		_, err = s.file.ReadAt(s.buffer, int64(n-1)*int64(s.size))
	}
	if n == 0 || err != nil {
		return nil
	}
	return s.buffer
}

// rows calls each for every row that can be read.
func (s *salvage) rows(each func(row)) {
	last := uint32(s.length / int64(s.size))
	for n := range s.log {
		last = max(last, n)
	}
	cells := make([]byte, s.size)
	for n := uint32(1); n <= last && n != 0; n++ {
		p := s.page(n)
		if p == nil || s.free[n] {
			continue
		}
		copy(cells, p) // overflow pages are read meanwhile
		head := 0
		if n == 1 {
			head = 100
		}
		kind, first := cells[head], head+8
		switch kind {
		case innerKeys:
			first = head + 12
		case leafKeys, leafRows:
		default:
			continue
		}
		count := int(binary.BigEndian.Uint16(cells[head+3:]))
		for i := range min(count, (s.size-first)/2) {
			at := int(binary.BigEndian.Uint16(cells[first+2*i:]))
			if r, err := s.cell(cells[at:], kind); err == nil {
				each(r)
			}
		}
	}
}

var errCell = errors.New("no cell of a table")

// cell reads a row from where its cell begins in a page.
func (s *salvage) cell(b []byte, kind byte) (r row, err error) {
	if kind == innerKeys {
		if len(b) < 4 {
			return r, errCell
		}
		b = b[4:]
	}
	length, b, err := varint(b)
	if err != nil {
		return r, err
	}
	if kind == leafRows {
		id, rest, err := varint(b)
		if err != nil {
			return r, err
		}
		r.id, b = int64(id), rest
	}
	payload, err := s.payload(b, length, kind)
	if err != nil {
		return r, err
	}
	r.values, err = record(payload)
	return r, err
}

// payload puts the bytes of a row together: those in its page, and those in the chain of overflow pages after it.
func (s *salvage) payload(b []byte, length uint64, kind byte) ([]byte, error) {
	most, least := uint64(s.size-35), uint64((s.size-12)*32/255-23)
	if kind != leafRows {
		most = uint64((s.size-12)*64/255 - 23)
	}
	if length > uint64(s.length)+uint64(len(s.log)*s.size) {
		return nil, errCell
	}
	if length <= most {
		if uint64(len(b)) < length {
			return nil, errCell
		}
		return b[:length], nil
	}
	here := least + (length-least)%uint64(s.size-4)
	if here > most {
		here = least
	}
	if uint64(len(b)) < here+4 {
		return nil, errCell
	}
	out := append(make([]byte, 0, length), b[:here]...)
	for next := binary.BigEndian.Uint32(b[here:]); uint64(len(out)) < length; {
		p := s.page(next)
		if p == nil || s.taken[next] {
			return nil, errCell
		}
		s.taken[next] = true
		out = append(out, p[4:min(uint64(s.size), 4+length-uint64(len(out)))]...)
		next = binary.BigEndian.Uint32(p)
	}
	return out, nil
}

// record reads the values of a row: the types first, then what they stand for.
func record(b []byte) ([]any, error) {
	n, rest, err := varint(b)
	if err != nil || n > uint64(len(b)) || int(n) < len(b)-len(rest) {
		return nil, errCell
	}
	types, data := b[len(b)-len(rest):n], b[n:]
	var out []any
	for len(types) > 0 {
		var kind uint64
		if kind, types, err = varint(types); err != nil {
			return nil, err
		}
		var size uint64
		switch {
		case kind <= 4:
			size = kind
		case kind == 5:
			size = 6
		case kind == 6 || kind == 7:
			size = 8
		case kind >= 12:
			size = (kind - 12) / 2
		}
		if size > uint64(len(data)) {
			return nil, errCell
		}
		out = append(out, value(kind, data[:size]))
		data = data[size:]
	}
	return out, nil
}

func value(kind uint64, b []byte) any {
	switch {
	case kind == 0 || kind == 10 || kind == 11:
		return nil
	case kind == 7:
		return math.Float64frombits(binary.BigEndian.Uint64(b))
	case kind == 8 || kind == 9:
		return int64(kind - 8)
	case kind < 7:
		v := int64(int8(b[0]))
		for _, c := range b[1:] {
			v = v<<8 | int64(c)
		}
		return v
	case kind%2 == 0:
		return append([]byte{}, b...)
	}
	return string(b)
}

// varint reads a number of SQLite: big-endian groups of seven bits, the ninth byte whole.
func varint(b []byte) (v uint64, rest []byte, err error) {
	for i := range min(len(b), 9) {
		if i == 8 {
			return v<<8 | uint64(b[i]), b[9:], nil
		}
		v = v<<7 | uint64(b[i]&0x7f)
		if b[i] < 0x80 {
			return v, b[i+1:], nil
		}
	}
	return 0, nil, errCell
}
