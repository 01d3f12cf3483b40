package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// closers notes for each sort of mark where the last one stands that can close it.
func (s *scanner) closers() {
	for m := range s.last {
		s.last[m] = -1
	}
	pairs := 0
	for i := s.from; i < s.to; {
		if c := s.text[i]; c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
			i++
			continue
		}
		_, n := s.at(i)
		if s.paired(i) {
			pairs++
			s.last[pair] = i
			i += 2
			continue
		}
		if s.doubled(i) {
			s.last[twin] = i
			s.last[apostrophe] = i
			if s.agencyClose(i) {
				s.last[curly] = i
			}
			i += 2
			continue
		}
		for m := curly; m < unknown; m++ {
			if s.shuts(i, m) {
				s.last[m] = i
			}
		}
		i += n
	}
	if pairs < 2 { // an empty quotation, a slip
		s.last[pair] = -1
	}
}

// shuts reports whether the rune at i is one that closes m, whatever stands beside it.
func (s *scanner) shuts(i int, m mark) bool {
	r, _ := s.at(i)
	switch m {
	case curly:
		return r == '”' || r == '"' || r == '“' || r == '″' || s.agencyClose(i)
	case straight:
		return r == '"' || r == '”' || r == '“' || r == '″'
	case twin:
		return s.doubled(i) || r == '"'
	case pair:
		return s.paired(i)
	case low:
		return r == '“' || r == '”' || r == '"'
	case guillemet:
		return r == '»' || r == '》'
	case reversed:
		return r == '«'
	case angle:
		return r == '›'
	case single, apostrophe, comma:
		return r == '’' || r == '\'' || m == comma && r == '‘'
	case corner:
		return r == '」' || r == '』'
	}
	return false
}

// agencyClose reports whether two apostrophes at i close what another mark has opened: “We ran. ”
func (s *scanner) agencyClose(i int) bool {
	if s.text[i] != '\'' || !s.doubled(i) {
		return false
	}
	next, _ := s.at(i + 2)
	return !isLetter(next)
}

// close looks for the mark that closes m from i on. It gives the end of the words, the place after the mark, and whether there was one.
func (s *scanner) close(i int, m mark) (end, after int, closed bool) {
	spare := -1 // an apostrophe after an s: perhaps a genitive
	cut := false
	for k := i; k < s.to && k <= s.last[m]; {
		if c := s.text[k]; c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
			k++
			continue
		}
		_, n := s.at(k)
		if m == pair || m == twin && s.doubled(k) || m == curly && s.agencyClose(k) {
			n = 2
		}
		prev := s.before(k)
		next, _ := s.at(k + n)
		if s.reopens(k, m, prev, next) && k > i {
			if m == single || m == apostrophe {
				cut = true
				break
			}
			return k, k, false
		}
		if !s.shuts(k, m) {
			k += n
			continue
		}
		switch m {
		case single, apostrophe, comma:
			if isSpace(prev) && !s.spaced(k, next) || isLetter(next) {
				break // don’t
			}
			if prev == 's' && !strings.ContainsRune(".,;:?!", next) && k+n < s.to {
				if spare < 0 {
					spare = k
				}
				break
			}
			return k, k + n, true
		case curly, low:
			if r, _ := s.at(k); r == '“' && isSpace(prev) && m == curly && isLetter(next) {
				break
			}
			return k, k + n, true
		default:
			return k, k + n, true
		}
		k += n
	}
	if spare >= 0 {
		_, n := s.at(spare)
		return spare, spare + n, true
	}
	if !cut {
		s.last[m] = -1 // nothing from here on closes it; the next that opens need not look
	}
	switch m {
	case single, apostrophe, comma:
		if !s.continues(m) {
			return -1, 0, false // an apostrophe
		}
	case reversed:
		return -1, 0, false
	}
	return s.to, s.to, false
}

// dangles reports whether the mark of n bytes at i, with a space on either side, closes what a paragraph before has opened: `their homes, " he
// said.`
func (s *scanner) dangles(i, n int) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s.text[i+n:s.to], " "))
	return s.spaced(i, ' ') && unicode.IsLower(r)
}

// reopens reports whether the mark at k opens a new passage of the sort m, so that the one before it has lost its end.
func (s *scanner) reopens(k int, m mark, prev, next rune) bool {
	r, _ := s.at(k)
	opening := isSpace(prev) && (isLetter(next) || next == '[' || next == '…' || next == '$')
	switch m {
	case curly:
		return r == '“' && opening
	case guillemet:
		return r == '«' && opening
	case single:
		return r == '‘' && opening
	case straight:
		return r == '"' && isSpace(prev) && isLetter(next) && !s.spaced(k, next)
	}
	return false
}

// spaced reports whether the mark at k closes although a space stands before it, as where a program has taken a text apart and put it
// together again: `some people, "said Reyes`, `no warning. '`. A point stands before the space, and no new sentence after the mark.
func (s *scanner) spaced(k int, next rune) bool {
	i := k
	for i > s.from && s.text[i-1] == ' ' {
		i--
	}
	return i < k && i > s.from && strings.IndexByte(",.!?", s.text[i-1]) >= 0 && (isSpace(next) || unicode.IsLower(next))
}

// continues reports whether the next paragraph opens with the mark: a quote over several paragraphs.
func (s *scanner) continues(m mark) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s.next, " \u00a0*_"))
	switch m {
	case curly, straight:
		return r == '“' || r == '"' || r == '”'
	case twin:
		return strings.HasPrefix(s.next, "''") || strings.HasPrefix(s.next, "``")
	case low:
		return r == '„'
	case guillemet:
		return r == '«' || r == '»'
	case single:
		return r == '‘'
	case apostrophe:
		return r == '\'' && !strings.HasPrefix(s.next, "''")
	}
	return false
}
