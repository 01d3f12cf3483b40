package search

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"sort"
)

// Version is that of the bytes of a segment and of the tokens in it. A segment of another version is built anew from its articles.
const Version = 5

// ErrDamaged says that bytes are no segment of this Version in good order. The remedy is to build it anew.
var ErrDamaged = errors.New("the search index is damaged or of another version")

// A Segment is the index of some articles in flat bytes, which may be a mapped file: magic, checksum, a table of where each section
// ends, the sections. Numbers are little-endian; a list of words is sorted and searched in place, so opening costs nothing.
type Segment struct {
	bytes []byte

	dictionary
	articles  table  // number, first passage, date as yyyymmdd: 3 numbers each
	tokens    []byte // in each passage, at most 255
	byLength  table  // the numbers of the terms by length, shortest first; marks and values not among them
	signs     table  // their signatures, in that order
	lengthEnd table  // where the terms of each length end in byLength, lengths 0 to 64
	figures   []byte
	prefixes  []byte // see prefix.go

	words int // tokens in all passages together
}

// A table is a list of 32-bit numbers as they lie in the bytes.
type table []byte

func (t table) at(i int) uint32 { return binary.LittleEndian.Uint32(t[4*i:]) }
func (t table) len() int        { return len(t) / 4 }

const (
	magic    = "sidelight index\n"
	sections = 12
	headSize = len(magic) + 8 + 8*sections // magic, version, checksum, the ends of the sections
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// OpenSegment reads a segment from its bytes, which must not change as long as it is used. It looks at the head alone, so that a mapped file
// is not read: until Check has found the rest sound, a search may find nonsense or panic. The error is ErrDamaged.
func OpenSegment(b []byte) (*Segment, error) {
	if len(b) < headSize || string(b[:len(magic)]) != magic || binary.LittleEndian.Uint32(b[len(magic):]) != Version {
		return nil, ErrDamaged
	}
	var part [sections][]byte
	from := headSize
	for i := range part {
		end := int(binary.LittleEndian.Uint64(b[len(magic)+8+8*i:]))
		if end < from || end > len(b) {
			return nil, ErrDamaged
		}
		part[i], from = b[from:end], end
	}
	if from != len(b) || len(part[10]) != 8 {
		return nil, ErrDamaged
	}
	return &Segment{
		bytes: b, articles: part[0], tokens: part[1], dictionary: dictionary{starts: part[2], lengths: part[3], terms: part[4], postings: part[5]},
		byLength: part[6], signs: part[7], lengthEnd: part[8], figures: part[9],
		words: int(binary.LittleEndian.Uint64(part[10])), prefixes: part[11],
	}, nil
}

// Check reads all of the segment and compares it with its checksum. The error is ErrDamaged.
func (s *Segment) Check() error {
	if binary.LittleEndian.Uint32(s.bytes[len(magic)+4:]) != crc32.Checksum(s.bytes[len(magic)+8:], castagnoli) {
		return ErrDamaged
	}
	return nil
}

// Bytes are what OpenSegment reads.
func (s *Segment) Bytes() []byte { return s.bytes }

// Articles is the number of articles indexed.
func (s *Segment) Articles() int { return s.articles.len() / 3 }

// Number is the number under which article i was indexed; they rise.
func (s *Segment) Number(i int) uint32 { return s.articles.at(3 * i) }

func (s *Segment) firstPassage(i int) int { return int(s.articles.at(3*i + 1)) }

// pastPassages is the first passage after those of article i.
func (s *Segment) pastPassages(i int) int {
	if i+1 < s.Articles() {
		return s.firstPassage(i + 1)
	}
	return s.passages()
}

// articleOf is the index of the article that a passage is of.
func (s *Segment) articleOf(p int) int {
	return sort.Search(s.Articles(), func(i int) bool { return s.firstPassage(i) > p }) - 1
}

func (s *Segment) passages() int     { return len(s.tokens) }
func (s *Segment) date(i int) uint32 { return s.articles.at(3*i + 2) }
func (s *Segment) length(p int) int  { return int(s.tokens[p]) }

// withLength returns the range of byLength that holds the terms of n bytes.
func (s *Segment) withLength(n int) (from, to int) {
	if n > 0 {
		from = int(s.lengthEnd.at(n - 1))
	}
	return from, int(s.lengthEnd.at(n))
}

// A value is a figure in a passage.
type value struct {
	passage   int
	low, high float64
}

// values calls each for the figures in the order of their passages. Whole numbers are kept as such, others as floats, ranges as two.
func (s *Segment) values(each func(value)) {
	b, at := s.figures, 0
	number := func() uint64 {
		v, n := binary.Uvarint(b)
		b = b[n:]
		return v
	}
	float := func() float64 {
		v := math.Float64frombits(binary.LittleEndian.Uint64(b))
		b = b[8:]
		return v
	}
	for len(b) > 0 {
		head := number()
		at += int(head >> 2)
		v := value{passage: at}
		switch head & 3 {
		case 0:
			v.low = float64(number())
			v.high = v.low
		case 1:
			v.low = float()
			v.high = v.low
		default:
			v.low, v.high = float(), float()
		}
		each(v)
	}
}
