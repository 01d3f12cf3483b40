package widgets

import "strings"

// Find marks every place the text stands at, whatever its case and accents, and returns their number; Find("") ends finding. The hit at
// or after the top of the screen becomes the first FindNext goes to.
func (r *Reader) Find(text string) int {
	r.hits, r.hit = hitsIn(r.doc.Paragraphs, text), -1
	r.Refresh()
	return len(r.hits)
}

// CountFound is how many places Find would mark in paragraphs.
func CountFound(list []Paragraph, text string) int { return len(hitsIn(list, text)) }

// hitsIn are the places a text stands at, whatever its case and accents.
func hitsIn(list []Paragraph, text string) (out []target) {
	needle := strings.Trim(fold(text).text, " ")
	if needle == "" {
		return nil
	}
	for i := range list {
		if list[i].Style == Fold {
			continue
		}
		f := fold(list[i].Text)
		for at := 0; ; {
			k := strings.Index(f.text[at:], needle)
			if k < 0 {
				break
			}
			a, b := at+k, at+k+len(needle)
			at = b
			if f.whole(a, b) {
				out = append(out, target{paragraph: i, stretch: stretch{f.origin(a), f.origin(b)}, tone: ToneFind})
			}
		}
	}
	return out
}

// FindNext goes to the next hit, past the end to the first: hit n of all. 0, 0 without hits.
func (r *Reader) FindNext() (n, of int) { return r.findStep(1) }

// FindPrevious goes to the hit before.
func (r *Reader) FindPrevious() (n, of int) { return r.findStep(-1) }

func (r *Reader) findStep(by int) (n, of int) {
	of = len(r.hits)
	if of == 0 {
		return 0, 0
	}
	if r.hit < 0 {
		top := r.Top()
		r.hit = 0
		for r.hit < of-1 && before(Place{r.hits[r.hit].paragraph, r.hits[r.hit].end}, top) {
			r.hit++
		}
		if by < 0 {
			r.hit = (r.hit + of - 1) % of
		}
	} else {
		r.hit = (r.hit + by + of) % of
	}
	r.GoToHit(r.hit + 1)
	return r.hit + 1, of
}

// Hits is the hit the Reader is at, 1 for the first, and their number; 0 if it is at none.
func (r *Reader) Hits() (n, of int) {
	if of = len(r.hits); r.hit < of {
		n = r.hit + 1
	}
	return n, of
}

// GoToHit goes to a hit, 1 for the first; 0 is at none, so that FindNext begins anew, and numbers beyond Hits go nowhere.
func (r *Reader) GoToHit(n int) {
	if n < 0 || n > len(r.hits) {
		return
	}
	r.hit = n - 1
	if n > 0 {
		h := r.hits[r.hit]
		r.setPassage(r.PassageAt(Place{h.paragraph, h.start}))
		r.reveal(h, true)
	}
	r.Refresh()
}

// Hit is where the hit stands that FindNext or FindPrevious went to last; ok is false if they went to none.
func (r *Reader) Hit() (from, to Place, ok bool) {
	if r.hit < 0 || r.hit >= len(r.hits) {
		return Place{}, Place{}, false
	}
	h := r.hits[r.hit]
	return Place{h.paragraph, h.start}, Place{h.paragraph, h.end}, true
}

// before reports whether a is read before b.
func before(a, b Place) bool {
	return a.Paragraph < b.Paragraph || a.Paragraph == b.Paragraph && a.Byte < b.Byte
}
