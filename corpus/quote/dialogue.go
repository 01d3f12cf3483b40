package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// Polish, Spanish, Portuguese and French papers also set speech without marks, as a line that begins with a dash:
//
//	– Nie mieliśmy wyboru – powiedział dyrektor portu. – Statek tonął.
//	– Vi fick ingen varning, säger borgmästaren.
//	—No sabíamos nada —dijo la capitana—. Nadie nos avisó.
//
// Such speech begins at the start of a line or of a sentence and ends with a dash before a verb of speech; a dash within the reporter's sentence
// takes it up again. Without that verb the line may be an item of a list and is left alone.

// dialogue adds the passages of lines that begin with a dash and hold no marks, in the order of the text.
func (f *finder) dialogue() {
	if !f.lex.dashes {
		return
	}
	at := 0
	var out []passage
	for i, b := range f.Blocks {
		from := at
		for at < len(f.passages) && f.passages[at].block == i {
			at++
		}
		if !strings.ContainsAny(b.Of(f.Text), "–—―") {
			out = append(out, f.passages[from:at]...)
			continue
		}
		out = merge(out, f.line(i, b.Start, b.End), f.passages[from:at])
	}
	f.passages = out
}

// merge adds the spoken pieces of a line and the passages between marks in it to out, in order; what is marked within a piece is part of it.
func merge(out, pieces, marked []passage) []passage {
	for _, m := range marked {
		for len(pieces) > 0 && pieces[0].outer.Start < m.outer.Start {
			out, pieces = append(out, pieces[0]), pieces[1:]
		}
		if n := len(out); n == 0 || out[n-1].outer.End <= m.outer.Start {
			out = append(out, m)
		}
	}
	return append(out, pieces...)
}

// line parts the line [from, to) of a block at its dashes and gives what is spoken.
func (f *finder) line(block, from, to int) []passage {
	s := scanner{text: f.Text, from: from, to: to}
	var out []passage
	told, report, stop := false, 0, -1 // whether the reporter has spoken, from where on, and the last end of a sentence
	start, dash := -1, 0               // of the spoken piece that is open, and its dash
	add := func(end int) {
		p := passage{Span: s.trim(start, end), block: block, open: spoken, closed: true}
		for p.Start < p.End && strings.IndexByte(".,:;", f.Text[p.Start]) >= 0 { // "—dijo la capitana—. Nadie"
			p.Span = s.trim(p.Start+1, p.End)
		}
		if p.outer = (article.Span{Start: dash, End: p.End}); !p.Empty() {
			out = append(out, p)
		}
		start = -1
	}
	for i := from; i < to; {
		r, n := s.at(i)
		next, _ := s.at(i + n)
		if r == '.' || r == '!' || r == '?' {
			stop = i
		}
		if r == ',' && start >= 0 && f.reports(i+n, to) { // "– Vi fick ingen varning, säger Karin Lund."
			add(i)
			told, report = true, i+n
		}
		if r != '–' && r != '—' && r != '―' || i > from && !isSpace(s.before(i)) && !isSpace(next) && !unicode.IsPunct(next) {
			i += n
			continue
		}
		reporter := f.reports(i+n, to)
		switch {
		case start >= 0 && reporter:
			add(i)
			told, report = true, i+n
		case start < 0 && !reporter && (s.opensSpeech(i, next, i+n) || told && stop < report || told && isStop(next)):
			start, dash = i+n, i
		}
		i += n
	}
	if start >= 0 && told {
		add(to)
	}
	if !told {
		return nil
	}
	return slices.Clip(out)
}

// opensSpeech reports whether the dash at i begins a line or a sentence; next stands behind it.
func (s *scanner) opensSpeech(i int, next rune, after int) bool {
	if before := strings.TrimRight(s.text[s.from:i], " \u00a0"); before != "" && strings.IndexByte(".!?", before[len(before)-1]) < 0 {
		return false
	}
	if isSpace(next) {
		next, _ = utf8.DecodeRuneInString(strings.TrimLeft(s.text[after:s.to], " \u00a0"))
	}
	return !unicode.IsLower(next)
}

func isStop(r rune) bool { return r == '.' || r == ',' || r == ';' || r == ':' }

// reports reports whether the words from i on begin with a verb of speech, perhaps behind an auxiliary or a pronoun: "dodał", "se preguntó".
func (f *finder) reports(i, to int) bool {
	for range 2 {
		for i < to && f.Text[i] == ' ' {
			i++
		}
		r, n := utf8.DecodeRuneInString(f.Text[i:to])
		if !unicode.IsLower(r) {
			return false
		}
		end := wordEnd(f.Text[:to], i+n)
		c := f.lex.words[f.Text[i:end]]
		if verb, ok := inverted(f.Text[i:end]); ok && f.lex.lang == "fr" {
			c = f.lex.words[verb]
		}
		if c.has(speech) {
			return true
		}
		if !c.has(auxiliary | adverb | pronoun) {
			return false
		}
		i = end
	}
	return false
}
