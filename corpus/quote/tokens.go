package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A token is a word, a point or a whole passage between quotation marks: what the reporter's sentence is made of.
type token struct {
	article.Span
	low        string // a word in lower case without the 's; a point as it is; "" for a passage
	is         class
	passage    int  // its index, -1 for words and points
	capital    bool // a word that begins with a capital
	possessive bool // a word with 's
	number     bool // a word that begins with a digit
	shout      bool // a word all in capitals
	term       bool // a German passage that is written as a name is: „Bild“
}

func (t *token) quoted() bool { return t.passage >= 0 }

// word reports whether the token is a word of the reporter's.
func (t *token) word() bool { return t.passage < 0 && t.is&point == 0 }

// has reports whether the word is of one of the classes.
func (t *token) has(c class) bool { return t.is&c != 0 }

// tokens reads the words of a block, each passage as one token.
func (f *finder) tokens(b article.Span) []token {
	text := f.Text
	out := f.scratch[:0]
	for i := b.Start; i < b.End; {
		for f.at < len(f.passages) && f.passages[f.at].outer.Start < i {
			f.at++
		}
		if f.at < len(f.passages) && f.passages[f.at].outer.Start == i {
			p := f.passages[f.at].outer
			out = append(out, token{Span: p, passage: f.at, term: f.lex.nouns && isTerm(f.passages[f.at].Of(text))})
			i = p.End
			continue
		}
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case r == ' ':
		case isLetter(r) || r == '@' || r == '#':
			end := wordEnd(text[:b.End], i+n)
			if f.at < len(f.passages) {
				end = min(end, f.passages[f.at].outer.Start)
			}
			out = append(out, f.word(article.Span{Start: i, End: max(end, i+n)}))
			i = out[len(out)-1].End
			continue
		case r == '-' && f.lex.nouns && i > b.Start && isLetter(rune(text[i-1])) && i+1 < b.End && text[i+1] == ' ':
			// "Vor- und Nachteile"
		case strings.ContainsRune(",.;:!?()[]—–―…-&/", r):
			low := text[i : i+n]
			switch {
			case r == '[':
				low = "("
			case r == ']':
				low = ")"
			case r == '–', r == '―', r == '-':
				low = "—"
				if r == '-' && i+1 < b.End && text[i+1] == '-' {
					n = 2
				}
			}
			out = append(out, token{Span: article.Span{Start: i, End: i + n}, low: low, is: point, passage: -1})
		}
		i += n
	}
	f.scratch = out
	if f.lex.lang == "en" {
		phrasal(out)
	}
	return out
}

// phrasal makes verbs of speech of those that are so with a small word behind them: "shot back", "went on,", "chimed in.".
func phrasal(tokens []token) {
	for k := 1; k < len(tokens); k++ {
		verb := &tokens[k-1]
		last := k+1 == len(tokens) || tokens[k+1].has(point) || tokens[k+1].quoted()
		switch tokens[k].low {
		case "back":
			if returns[verb.low] && (last || tokens[k+1].has(that)) {
				verb.is |= speech
			}
		case "on", "in", "up":
			if verb.passage < 0 && joinsIn[verb.low] && last {
				verb.is |= speech
			}
		}
	}
}

var (
	// returns are verbs that answer with "back" behind them.
	returns = set(`shot shoots shooting fired fires firing hit hits hitting clapped snapped`)
	// joinsIn are verbs that speak with "on", "in" or "up" behind them and nothing more.
	joinsIn = set(`went goes chimed chimes chipped chips broke breaks cut cuts piped pipes`)
)

// wordEnd gives the end of the word whose first rune ends at i: hyphens, apostrophes and points between letters are in it.
func wordEnd(text string, i int) int {
	for i < len(text) {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if isLetter(r) {
			i += n
			continue
		}
		if r == ' ' {
			break
		}
		if strings.ContainsRune("-’'.@&_‑,", r) && i+n < len(text) {
			next, k := utf8.DecodeRuneInString(text[i+n:])
			prev, _ := utf8.DecodeLastRuneInString(text[:i])
			if isLetter(next) && !(r == '.' && unicode.IsUpper(next) && unicode.IsLower(prev)) && (r != ',' || unicode.IsDigit(next) && unicode.IsDigit(prev)) {
				i += n + k
				continue
			}
		}
		break
	}
	return i
}

func (f *finder) word(s article.Span) token {
	w := f.Text[s.Start:s.End]
	r, _ := utf8.DecodeRuneInString(w)
	t := token{Span: s, passage: -1, capital: unicode.IsUpper(r), number: unicode.IsDigit(r)}
	t.low = lower(w)
	t.shout = t.capital && len(w) > 2 && !strings.ContainsFunc(w[1:], unicode.IsLower)
	for _, suffix := range [...]string{"'s", "’s"} {
		if strings.HasSuffix(t.low, suffix) && len(t.low) > len(suffix) {
			t.low, t.possessive = t.low[:len(t.low)-len(suffix)], true
		}
	}
	t.is = f.lex.words[t.low]
	if t.is == 0 && f.lex.lang == "fr" {
		if verb, ok := inverted(t.low); ok { // ajoute-t-elle
			t.is = f.lex.words[verb]
		}
	}
	if t.is == 0 && (f.lex.lang == "fr" || f.lex.lang == "it") { // l’imputato, s’interroge
		if _, rest, ok := strings.Cut(t.low, "’"); ok || strings.Contains(t.low, "'") {
			if !ok {
				_, rest, _ = strings.Cut(t.low, "'")
			}
			t.is = f.lex.words[rest] & (person | source | work | auxiliary | speech | naming | male | female)
		}
	}
	if f.lex.nouns && t.number && strings.HasSuffix(t.low, "-jährige") && !strings.HasSuffix(w, "-jährige") { // "der 34-Jährige"
		t.capital, t.number, t.is = true, false, person
	}
	if t.is == 0 && f.lex.nouns {
		if t.capital {
			t.is = f.lex.compound(t.low)
		} else {
			t.is = f.lex.separable(t.low)
		}
	}
	if t.is == 0 && len(t.low) > 4 && strings.HasSuffix(t.low, "ly") && !t.capital {
		t.is = adverb
	}
	// An abbreviated title or an initial keeps its point.
	if s.End < len(f.Text) && f.Text[s.End] == '.' && (t.has(title) || t.capital && (len(w) == 1 || strings.Contains(w, "."))) {
		t.End++
	}
	// "James’ book": a genitive without s
	if rest := f.Text[t.End:]; t.capital && strings.HasSuffix(t.low, "s") && (strings.HasPrefix(rest, "’ ") || strings.HasPrefix(rest, "' ")) {
		t.possessive = true
	}
	return t
}

// lower folds to small letters, without a copy where there is nothing to fold.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}
