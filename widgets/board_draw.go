package widgets

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
)

func (b *Board) draw(s *sheet, size fyne.Size) {
	head := b.drawHead(s, size.Width, false)
	if size.Width != b.width || head != b.head {
		b.head = head
		b.layOut()
	}
	b.roll.fit(b.roll.total, size.Height-b.head-b.foot)
	dy := b.head - b.roll.offset
	for i := range b.rows {
		r := &b.rows[i]
		if r.top+r.height+dy < b.head || r.top-r.heading+dy > size.Height {
			continue
		}
		f := &b.view.Rows[i]
		if r.heading > 0 {
			s.label(strings.ToUpper(f.Group), s.muted, uiTiny, 8, r.top+dy-10, size.Width-16, 0)
		}
		b.drawRow(s, i, r.top+dy)
		if b.open[f.Key] {
			b.drawOpen(s, i, r.top+dy)
		}
	}
	if len(b.rows) == 0 && b.view.Empty != "" {
		q := layOutColumn([]Paragraph{{Text: b.view.Empty, Style: Meta}}, setting{size: 18, spacing: 1.5}, b.words, 8, b.head+12, size.Width-20)
		marker{s, q, 0}.prose()
	}
	s.rect(s.window, 0, 0, size.Width, b.head, 0)
	b.drawHead(s, size.Width, true)
	b.drawFoot(s, size)
	b.roll.draw(s, size.Width, b.head)
	if b.focused {
		s.ring(size)
	}
}

// drawFoot draws the keys that work on the selected row and what can be taken away, over what hangs below the rows.
func (b *Board) drawFoot(s *sheet, size fyne.Size) {
	if b.foot == 0 {
		return
	}
	top := size.Height - b.foot
	s.rect(s.window, 0, top, size.Width, b.foot, 0)
	s.rect(s.hair, 8, top, size.Width-20, 1, 0)
	for i, h := range b.hints {
		s.box(s.card, s.hair, 1, h.x, top+h.y, h.w, h.h, h.h/2)
		if b.hint == i+1 {
			s.rect(s.hover, h.x, top+h.y, h.w, h.h, h.h/2)
		}
		at := h.x + 8
		at += s.label(h.key, s.ink, uiKey, at, top+h.y+16, 40, 0) + 5
		s.label(h.does, s.muted, uiTiny, at, top+h.y+16, h.w, 0)
	}
	t := b.view.Take
	if t.Label == "" {
		return
	}
	y := size.Height - footHeight
	if b.onTake {
		s.rect(s.hover, 4, y+5, size.Width-14, footHeight-9, 5)
	}
	key := s.label(t.Key, s.muted, uiTiny, size.Width-18, y+25, size.Width/2, 1)
	s.label(t.Label, s.accent, uiText, 12, y+25, size.Width-18-key-24, 0)
}

// drawHead draws tabs and filters, or only measures them, and returns their height.
func (b *Board) drawHead(s *sheet, width float32, show bool) float32 {
	y := float32(4)
	b.tabs = b.tabs[:0]
	x := float32(8)
	for _, t := range b.view.Tabs {
		label := t.Label
		if t.Count >= 0 {
			label += " " + strconv.Itoa(t.Count)
		}
		f, ink := uiText, s.muted
		if t.Key == b.view.Tab {
			f, ink = uiStrong, s.ink
		}
		w := fyneRuler{}.width(label, f)
		b.tabs = append(b.tabs, area{x - 4, y, w + 8, 32})
		if show {
			s.text(label, ink, f, x, y+20, w)
			if t.Key == b.view.Tab {
				s.rect(s.accent, x, y+28, w, 2, 0)
			}
		}
		x += w + 18
	}
	if len(b.view.Tabs) > 0 {
		y += 36
	}
	b.filters = placePills(b.view.Filters, width-12)
	for i := range b.filters {
		b.filters[i].x += 6
		b.filters[i].y += y
	}
	if show {
		for i, c := range b.view.Filters {
			drawPill(s, c, b.filters[i], false)
		}
	}
	if n := len(b.filters); n > 0 {
		y = b.filters[n-1].y + b.filters[n-1].h + 8
	}
	return y
}

// drawRow draws the line of a row: sign, what, value at the decimal, sources.
func (b *Board) drawRow(s *sheet, i int, y float32) {
	f := &b.view.Rows[i]
	width := b.width
	if f.Key == b.selected {
		s.rect(s.chosen(), 2, y+1, width-10, rowHeight-2, 5)
		s.rect(s.accent, 2, y+4, 3, rowHeight-8, 1)
	}
	if b.hover == i+1 {
		s.rect(s.hover, 2, y+1, width-10, rowHeight-2, 5)
	}
	base := y + 21
	ink := s.ink
	if f.Calm {
		ink = s.muted
	}
	s.label(signs[f.Sign], s.tones[f.Sign].line, uiStrong, 12, base, 20, 0)
	right := width - 14
	face := uiText
	if b.open[f.Key] {
		face = uiStrong
	} else {
		ink, columns := s.muted, b.rows[i].columns
		if f.Verdict != "" {
			ink = s.accent
		}
		if columns.sources > 0 {
			s.label(b.rows[i].sources, ink, uiSmall, right, base, columns.sources, 1)
			right -= columns.sources + 12
		}
		room := right - boardLeft
		room = max(room*.55, room-fyneRuler{}.width(f.What, face)-16)
		right = b.drawValue(s, f.Value, columns.after, right, base, room) - 12
	}
	if f.Pinned {
		right -= 10
		s.rect(s.tones[TonePin].line, right, y+12, 8, 8, 4)
		right -= 4
	}
	if f.Note != "" {
		right -= 10
		s.box(s.window, s.tones[ToneNote].line, 2, right, y+12, 8, 8, 1)
		right -= 4
	}
	x := boardLeft + s.label(f.What, ink, face, boardLeft, base, max(right-boardLeft, 40), 0)
	word := f.Word
	if f.Verdict != "" {
		word = fmt.Sprintf(b.Words.You, f.judged())
		if f.Word != "" {
			word = f.Word + " · " + word
		}
	}
	if b.open[f.Key] && word != "" && right-x > 40 {
		s.label(word, s.muted, uiSmall, x+6, base, right-x-6, 0)
	}
}

// drawValue draws a value with its decimal point where those of all rows are, and returns where it begins.
func (b *Board) drawValue(s *sheet, value string, behind, right, base, room float32) float32 {
	if value == "" {
		return right
	}
	r := fyneRuler{}
	before, after := decimals(value)
	if strings.Trim(value, "0123456789.,") != "" || r.width(after, uiText) > behind || r.width(before, uiText)+behind > room {
		return right - s.label(value, s.ink, uiText, right, base, room, 1)
	}
	axis := right - whole(behind)
	s.label(after, s.ink, uiText, axis, base, room, 0)
	return axis - s.label(before, s.ink, uiText, axis, base, room, 1)
}

// drawOpen draws the card of an open row.
func (b *Board) drawOpen(s *sheet, i int, y float32) {
	f, r := &b.view.Rows[i], &b.rows[i]
	s.rect(s.card, boardLeft, y+rowHeight, b.width-boardLeft-12, r.height-rowHeight-4, 6)
	x := float32(boardLeft + 12)
	value := b.words.in(uiStrong)
	for j, says := range f.Says {
		box := &r.says[j]
		if box.value > 0 {
			at, base := x, y+box.value
			if says.Value != "" {
				before, _ := splitDecimal(says.Value)
				at += whole(max(r.axis-value(before), 0))
				at += s.label(says.Value, s.ink, uiStrong, at, base, b.width*.6, 0) + 8
			}
			at += s.label(says.Source, s.ink, uiText, at, base, max(b.width-20-at, 20), 0) + 6
			switch {
			case box.who > 0:
				s.label(says.Who, s.muted, uiText, x+whole(r.axis)+8, y+box.who, b.width-32-x-r.axis, 0)
			case says.Who != "":
				s.label(says.Who, s.muted, uiText, at, base, max(b.width-24-at, 30), 0)
			}
		}
		if box.page != nil {
			marker{s, box.page, y + box.y}.prose()
		}
	}
	for _, q := range []*page{r.why, r.note} {
		if q != nil {
			marker{s, q, y}.prose()
		}
	}
}
