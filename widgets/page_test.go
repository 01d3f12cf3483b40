package widgets

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// pitch is a ruler of fixed pitch: half the size a letter, whatever its font.
type pitch struct{}

func (pitch) width(text string, f typeface) float32 {
	return float32(utf8.RuneCountInString(text)) * f.size / 2
}

func set(d Document, width float32) *page {
	return layOut(d.Paragraphs, setting{size: 20, spacing: 1.5, column: 68, face: Serif}, newWordWidths(pitch{}), width)
}

func TestPageLines(t *testing.T) {
	p := set(Document{Paragraphs: []Paragraph{
		{Text: "A headline", Style: Headline},
		{Text: "Words of the body that take two lines", Style: Body},
		{Text: "", Style: Body},
		{Text: "Last", Style: Body},
	}}, 40+24+12+250)
	var got []string
	last := float32(-1)
	for _, l := range p.lines {
		if l.y <= last {
			t.Errorf("line at %v after %v", l.y, last)
		}
		last = l.y
		got = append(got, p.paragraphs[l.paragraph].Text[l.start:l.end])
	}
	if s := strings.Join(got, "/"); s != "A headline/Words of the body that/take two lines//Last" {
		t.Errorf("set as %q", s)
	}
	if top, bottom := p.band(1, stretch{0, 30}); top != p.lines[1].y || bottom != p.lines[2].y+30 {
		t.Errorf("the band is %v to %v", top, bottom)
	}
	for i, l := range p.lines {
		if got := p.lineAt(l.y + 1); got != i {
			t.Errorf("at line %d is line %d", i, got)
		}
		if got := p.lineOf(Place{l.paragraph, l.start}); got != i {
			t.Errorf("the start of line %d is on line %d", i, got)
		}
	}
}

// What is pointed at is what is there: for every letter of every line, also where directions mix.
func TestPlaceAtIsWhereLettersAre(t *testing.T) {
	d := Document{Paragraphs: []Paragraph{
		marked(Body, "1", "The mayor, ⟦Ana Reyes|speaker⟧, said שלום לכולם and then 12 of them left."),
		marked(Body, "2", "עשרים ⟦20 דקות|figure⟧ לפני abc def שנותק החשמל"),
		marked(Body, "3", "消防によると、火災が発生し、cafe\u0301 で41人。"),
	}}
	for _, width := range []float32{220, 330, 700} {
		p := set(d, width)
		for i := range p.lines {
			l := &p.lines[i]
			text := p.paragraphs[l.paragraph].Text
			for b := l.start; b < l.end; b += clusterLength(text[b:l.end]) {
				boxes := p.boxes(l, stretch{b, b + clusterLength(text[b:l.end])})
				if len(boxes) != 1 {
					t.Fatalf("%d boxes for one letter of %q", len(boxes), text)
				}
				rtl := false
				for _, q := range l.set.pieces {
					if q.start <= b && b < q.end {
						rtl = q.rtl
					}
				}
				x := boxes[0].x0 + 1
				if rtl {
					x = boxes[0].x1 - 1
				}
				if got := p.placeAt(x, l.y+1); got != (Place{l.paragraph, b}) {
					t.Fatalf("width %v: byte %d of %q is pointed at as %v", width, b, text, got)
				}
			}
		}
	}
}

func TestPageFacesAndDimming(t *testing.T) {
	p := set(Document{Paragraphs: []Paragraph{marked(Body, "1", "So said ⟦Reyes|speaker⟧ 火災 on Sunday")}}, 800)
	p.dim(func(int) []stretch { return []stretch{{0, 7}} })
	text := p.paragraphs[0].Text
	var got []string
	for _, q := range p.place(&p.lines[0]).pieces {
		s := text[q.start:q.end]
		if q.bold {
			s = "*" + s
		}
		if q.sans {
			s = "sans:" + s
		}
		if q.dim {
			s = "dim:" + s
		}
		got = append(got, s)
	}
	if s := strings.Join(got, "|"); s != "So said|dim: |dim:*Reyes|dim: |dim:sans:火災|dim: on Sunday" {
		t.Errorf("set as %s", s)
	}
}

func FuzzPage(f *testing.F) {
	f.Add("The mayor said שלום and left", 3, 9, 120)
	f.Add("火災\xff\u200f12", 0, 4, 60)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		p := set(Document{Paragraphs: []Paragraph{{Text: text, Runs: []Run{{start, end, ToneSpeaker, "k"}}}, {Text: "after"}}}, float32(width%1500))
		for i := range p.lines {
			l := &p.lines[i]
			for _, b := range p.boxes(l, stretch{max(start, 0), end}) {
				if b.x1 < b.x0 {
					t.Fatalf("box %v", b)
				}
			}
			at := p.placeAt(p.left+10, l.y+1)
			if at.Byte < l.start || at.Byte > l.end {
				t.Fatalf("line %d of %q is [%d,%d), pointed at as %v", i, text, l.start, l.end, at)
			}
		}
	})
}
