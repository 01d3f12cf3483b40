package search

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// Marks in the index: terms that no word of a text can be. A passage holds them beside its words.
const (
	quoteMark     = "\x01q"
	figureMark    = "\x01f"
	statementMark = "\x01t"
	headlineMark  = "\x01h"
	speakerMark   = "\x01s:" // and a word of the speaker
	outletMark    = "\x01o:" // and a word of the outlet, at the first passage of the article
)

// A Document is an article made ready for a Builder: all the work that can be done beside other articles.
type Document struct {
	date     uint32
	passages []passage
}

type passage struct {
	length int
	forms  map[string]struct{} // how often one stands in a news paragraph tells nothing
	values []value             // the passage not set
}

// Prepare reads what the index needs of an article and its marks.
func Prepare(a *mark.Annotated) *Document {
	d := &Document{date: dateNumber(a.Date)}
	text, all := a.Text, a.Words()
	spans := passages(a.Article)
	var buf []token
	for _, s := range spans {
		buf = tokens(text, wordsIn(all, s), buf[:0])
		p := passage{length: len(buf), forms: make(map[string]struct{}, len(buf))}
		for _, t := range buf {
			p.add(t.form)
		}
		if len(d.passages) == 0 {
			for _, w := range foldedWords(a.Outlet) {
				p.add(outletMark + w)
			}
		}
		if b := a.BlockAt(s.Start); b >= 0 && a.Blocks[b].Kind == article.Headline {
			p.add(headlineMark)
		}
		d.passages = append(d.passages, p)
	}
	d.mark(a, spans)
	return d
}

// mark notes what was found in the article at the passages it stands in.
func (d *Document) mark(a *mark.Annotated, spans []article.Span) {
	at := func(s article.Span) *passage {
		for i, p := range spans {
			if p.Overlaps(s) {
				return &d.passages[i]
			}
		}
		return &passage{forms: map[string]struct{}{}} // in a block that is not indexed
	}
	for _, f := range a.Figures {
		p := at(f.Span)
		p.add(figureMark)
		if f.Date == "" || f.Lasts() {
			p.values = append(p.values, value{low: f.Low.Float(), high: f.High.Float()})
			if f.Low.Equal(f.High) {
				p.add(f.Low.String())
			}
		}
	}
	said := func(kind string, s, speaker article.Span, person string) {
		p := at(s)
		p.add(kind)
		for _, w := range foldedWords(speaker.Of(a.Text) + " " + person) {
			p.add(speakerMark + w)
		}
	}
	for _, q := range a.Quotes {
		said(quoteMark, q.Span, q.Speaker, q.Person)
	}
	for _, s := range a.Statements {
		said(statementMark, s.Span, s.Speaker, s.Person)
	}
}

func (p *passage) add(form string) {
	if len(form) <= math.MaxUint8 { // a number with more digits is not looked for
		p.forms[form] = struct{}{}
	}
}

func foldedWords(s string) []string {
	var out []string
	for _, t := range tokens(s, article.Words(s), nil) {
		if !t.other {
			out = append(out, t.form)
		}
	}
	return out
}

// dateNumber is a date ("2025-07-07", "2025-07", "2025") as the number yyyymmdd, with 00 for what it does not say; 0 if it is none.
func dateNumber(s string) uint32 {
	var n uint32
	parts := strings.SplitN(s[:min(len(s), 10)], "-", 3)
	for i, digits := range []int{4, 2, 2} {
		var v uint64
		if i < len(parts) && len(parts[i]) == digits {
			v, _ = strconv.ParseUint(parts[i], 10, 32)
		}
		if v == 0 && i == 0 {
			return 0
		}
		n = n*100 + uint32(v)
	}
	return n
}

// A Builder makes a Segment of documents. The zero Builder is ready.
type Builder struct {
	ids      map[string]int
	lists    []list
	articles []byte
	lengths  []byte
	figures  []byte
	n        int // passages
	valued   int // the last passage with a figure
	words    int
}

// A list is the postings of a term while they grow.
type list struct {
	term  string
	count int
	last  int
	bytes []byte
}

// Add adds a document under a number, which must be above those before it.
func (b *Builder) Add(number uint32, d *Document) {
	b.articles = appendNumbers(b.articles, number, uint32(b.n), d.date)
	for _, p := range d.passages {
		for form := range p.forms {
			b.post(form)
		}
		for _, v := range p.values {
			b.figure(v)
		}
		b.passage(p.length)
	}
}

// passage ends the passage whose terms have been posted.
func (b *Builder) passage(length int) {
	b.lengths = append(b.lengths, uint8(min(length, math.MaxUint8)))
	b.words += length
	b.n++
}

func (b *Builder) post(form string) {
	id, ok := b.ids[form]
	if !ok {
		if b.ids == nil {
			b.ids = map[string]int{}
		}
		id = len(b.lists)
		form = strings.Clone(form)
		b.ids[form] = id
		b.lists = append(b.lists, list{term: form})
	}
	b.lists[id].add(b.n)
}

func (l *list) add(passage int) {
	l.bytes = binary.AppendUvarint(l.bytes, uint64(passage-l.last))
	l.last = passage
	l.count++
}

func (b *Builder) figure(v value) {
	head := uint64(b.n-b.valued) << 2
	b.valued = b.n
	switch {
	case v.low != v.high:
		b.figures = binary.AppendUvarint(b.figures, head|2)
		b.figures = binary.LittleEndian.AppendUint64(b.figures, math.Float64bits(v.low))
		b.figures = binary.LittleEndian.AppendUint64(b.figures, math.Float64bits(v.high))
	case v.low >= 0 && v.low < 1<<53 && v.low == math.Trunc(v.low):
		b.figures = binary.AppendUvarint(b.figures, head)
		b.figures = binary.AppendUvarint(b.figures, uint64(v.low))
	default:
		b.figures = binary.AppendUvarint(b.figures, head|1)
		b.figures = binary.LittleEndian.AppendUint64(b.figures, math.Float64bits(v.low))
	}
}

// Segment is the index of what was added. The Builder must not be used after.
func (b *Builder) Segment() *Segment {
	slices.SortFunc(b.lists, func(a, b list) int { return strings.Compare(a.term, b.term) })
	return b.segment(slices.Values(b.lists))
}

func appendNumbers(b []byte, list ...uint32) []byte {
	for _, n := range list {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}

// checksummed puts the head before the sections.
func checksummed(parts [sections][]byte) []byte {
	n := headSize
	for _, p := range parts {
		n += len(p)
	}
	out := make([]byte, 0, n)
	out = append(out, magic...)
	out = appendNumbers(out, Version, 0)
	end := headSize
	for _, p := range parts {
		end += len(p)
		out = binary.LittleEndian.AppendUint64(out, uint64(end))
	}
	for _, p := range parts {
		out = append(out, p...)
	}
	binary.LittleEndian.PutUint32(out[len(magic)+4:], crc32.Checksum(out[len(magic)+8:], castagnoli))
	return out
}
