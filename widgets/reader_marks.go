package widgets

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// index prepares what drawing and walking need of the document: its runs in drawing order and where each key stands.
func (r *Reader) index() {
	r.targets = map[string][]target{}
	r.marks = make([][]Run, len(r.doc.Paragraphs))
	for i, p := range r.doc.Paragraphs {
		marks := slices.DeleteFunc(slices.Clone(p.Runs), func(u Run) bool { return u.Start < 0 || u.Start >= u.End || u.End > len(p.Text) })
		for j := range marks {
			if shapes[marks[j].Tone].bars {
				marks[j].Start, marks[j].End = withQuotes(p.Text, marks[j].Start, marks[j].End)
			}
		}
		slices.SortStableFunc(marks, func(a, b Run) int { return cmp.Compare(shapes[a.Tone].rank, shapes[b.Tone].rank) })
		r.marks[i] = marks
		for _, u := range marks {
			if u.Key != "" {
				r.targets[u.Key] = append(r.targets[u.Key], target{i, stretch{u.Start, u.End}, u.Key, u.Tone, false})
			}
		}
		for _, q := range p.Passages {
			if q.Key != "" && q.Start < q.End && q.End <= len(p.Text) {
				r.targets[q.Key] = append(r.targets[q.Key], target{i, stretch{q.Start, q.End}, q.Key, q.Sign, true})
			}
		}
		if p.Key != "" && r.targets[p.Key] == nil {
			r.targets[p.Key] = append(r.targets[p.Key], target{i, stretch{0, len(p.Text)}, p.Key, "", true})
		}
	}
}

// An onLine is what stands on a line of a Reader.
type onLine struct {
	marks    []Run // in drawing order
	passages []Passage
}

// on gathers the marks and passages of a line, once: a paragraph may hold thousands of either.
func (r *Reader) on(l *line) *onLine {
	if l.on != nil {
		return l.on
	}
	l.on = &onLine{}
	for _, u := range r.marks[l.paragraph] {
		if u.Start < l.end && u.End > l.start {
			l.on.marks = append(l.on.marks, u)
		}
	}
	for _, q := range r.doc.Paragraphs[l.paragraph].Passages {
		if q.Start < max(l.end, l.start+1) && q.End > l.start {
			l.on.passages = append(l.on.passages, q)
		}
	}
	return l.on
}

// withQuotes widens a stretch over the quotation marks around it: bars stand outside them.
func withQuotes(text string, start, end int) (int, int) {
	const opening, closing = "“‘„‚«‹\"'「『", "”’“‘»›\"'」』"
	if r, n := utf8.DecodeLastRuneInString(text[:start]); strings.ContainsRune(opening, r) {
		start -= n
	}
	if r, n := utf8.DecodeRuneInString(text[end:]); strings.ContainsRune(closing, r) {
		end += n
	}
	return start, end
}

// SetCurrent marks the run or passage of a key as current: it is drawn stronger, and Next and Previous go on from it. "" for none.
func (r *Reader) SetCurrent(key string) {
	r.current = target{}
	if t := r.targets[key]; len(t) > 0 {
		r.current = t[0]
		r.passage = r.PassageAt(Place{t[0].paragraph, t[0].start})
	}
	r.Refresh()
}

// Current is the key of the current run or passage; "" if there is none.
func (r *Reader) Current() string { return r.current.key }

// Passage is the key of the passage the reader is at: the one last tapped or walked to if it is on screen, else the one nearest to the
// reading line; "" if none is on screen.
func (r *Reader) Passage() string {
	if top, bottom, ok := r.Band(r.passage); ok && bottom > 0 && top < r.Size().Height {
		return r.passage
	}
	key, _ := r.Anchor(nil)
	return key
}

// PassageAt is the key of the passage at a place, "" if there is none.
func (r *Reader) PassageAt(p Place) string {
	if p.Paragraph < 0 || p.Paragraph >= len(r.doc.Paragraphs) {
		return ""
	}
	for _, q := range r.doc.Paragraphs[p.Paragraph].Passages {
		if q.Start <= p.Byte && p.Byte < q.End {
			return q.Key
		}
	}
	return ""
}

// setPassage notes where the reader is and tells it.
func (r *Reader) setPassage(key string) {
	if key == r.passage {
		return
	}
	r.passage = key
	if r.OnPassage != nil {
		r.OnPassage(key)
	}
}

// StepPassage makes the passage some steps after the one the reader is at (before it, if steps is negative) the one the reader is at, scrolls
// it into view and returns its key; "" if there is none. If the reader is at none on screen it is the first one there.
func (r *Reader) StepPassage(steps int) string {
	var list []target
	at, seen := -1, -1
	for i, p := range r.doc.Paragraphs {
		for _, q := range p.Passages {
			if q.Key == "" || q.Start >= q.End {
				continue
			}
			switch top, bottom, ok := r.Band(q.Key); {
			case !ok || bottom <= 0 || top >= r.Size().Height:
			case q.Key == r.passage:
				at = len(list)
			case seen < 0:
				seen = len(list)
			}
			list = append(list, target{i, stretch{q.Start, q.End}, q.Key, q.Sign, true})
		}
	}
	if at < 0 {
		at = seen
	} else {
		at += steps
	}
	if at < 0 || at >= len(list) {
		return ""
	}
	r.current = target{}
	r.ClearSelection()
	r.setPassage(list[at].key)
	r.reveal(list[at], true)
	r.Refresh()
	return list[at].key
}

// Next makes the next run or signed passage after the current one current, scrolls it into view and returns its key; "" if there is none.
// With tones, only those count; without, every run that has a key but for hedges and speakers. A key that stands in several places counts
// once for each.
func (r *Reader) Next(tones ...Tone) string { return r.step(1, tones) }

// Previous is Next backwards.
func (r *Reader) Previous(tones ...Tone) string { return r.step(-1, tones) }

func (r *Reader) step(by int, tones []Tone) string {
	from := r.current
	if from.key == "" {
		at := r.Top()
		if q := r.targets[r.passage]; len(q) > 0 {
			at = Place{q[0].paragraph, q[0].start}
		}
		from = target{paragraph: at.Paragraph, stretch: stretch{at.Byte, at.Byte}}
	}
	var best target
	for _, list := range r.targets {
		for _, t := range list {
			if !r.walks(t, tones) || by*inReading(t, from) <= 0 {
				continue
			}
			if best.key == "" || by*inReading(t, best) < 0 {
				best = t
			}
		}
	}
	if best.key == "" {
		return ""
	}
	r.current = best
	r.setPassage(r.PassageAt(Place{best.paragraph, best.start}))
	r.reveal(best, true)
	r.Refresh()
	return best.key
}

// inReading orders targets as they are read; the longer first of two that begin together.
func inReading(a, b target) int {
	return cmp.Or(cmp.Compare(a.paragraph, b.paragraph), cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.key, b.key))
}

// walks reports whether Next stops at a target.
func (r *Reader) walks(t target, tones []Tone) bool {
	if r.hidden[t.tone] {
		return false
	}
	if len(tones) > 0 {
		return slices.Contains(tones, t.tone)
	}
	return !t.sign && !quiet(t.tone)
}

// quiet reports whether a tone is of what only belongs to a mark, or of no mark: it is not walked through and has no place on a Strip.
func quiet(t Tone) bool { return t == ToneHedge || t == ToneSpeaker || t == ToneLink }

// Ticks are the runs and signed passages that are not hidden as parts of the whole height, for a Strip: in lane 0, in reading order.
func (r *Reader) Ticks() []Tick {
	if r.page == nil || len(r.page.lines) == 0 {
		return nil
	}
	var all []target
	for _, list := range r.targets {
		for _, t := range list {
			if t.tone != "" && !r.hidden[t.tone] && !quiet(t.tone) {
				all = append(all, t)
			}
		}
	}
	slices.SortFunc(all, inReading)
	ticks, whole := make([]Tick, len(all)), r.whole()
	for i, t := range all {
		top, bottom := r.page.band(t.paragraph, t.stretch)
		ticks[i] = Tick{From: top / whole, To: bottom / whole, Tone: t.tone, Key: t.key, Passage: t.sign}
	}
	return ticks
}

// Part is where a passage or run lies as parts of the whole height, for a Strip of the app's own making, with a lane for each other source.
// False if the key is unknown or nothing is laid out yet.
func (r *Reader) Part(key string) (from, to float32, ok bool) {
	top, bottom, ok := r.Extent(key)
	if !ok {
		return 0, 0, false
	}
	whole := r.whole()
	return top / whole, bottom / whole, true
}

// Band is where a passage or run lies, in px below the top of the Reader; it may lie outside the screen. False if the key is unknown
// or nothing is laid out yet.
func (r *Reader) Band(key string) (top, bottom float32, ok bool) {
	top, bottom, ok = r.Extent(key)
	return top - r.offset, bottom - r.offset, ok
}

// Extent is where a passage or run lies, in px below the top of the text: it stays until the text is laid out anew, when Length changes.
// False if the key is unknown or nothing is laid out yet.
func (r *Reader) Extent(key string) (top, bottom float32, ok bool) {
	t := r.targets[key]
	if len(t) == 0 || r.page == nil || key == "" {
		return 0, 0, false
	}
	top, bottom = r.page.band(t[0].paragraph, t[0].stretch)
	return top, bottom, true
}
