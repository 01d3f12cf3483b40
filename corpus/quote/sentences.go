package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A sentence is the reporter's: the passages between quotation marks are single tokens of it.
type sentence struct {
	*lexicon
	text      string
	tokens    []token
	comma     bool // the passage in question ends with a comma
	predicate bool // it begins with a finite verb: its subject stands before it
	headline  bool // most words have a capital: a capital tells no name
}

// sentence makes a sentence of tokens.
func (f *finder) sentence(tokens []token) sentence {
	s := sentence{lexicon: f.lex, text: f.Text, tokens: tokens}
	if f.lex.nouns {
		return s
	}
	capitals, small := 0, 0
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.capital:
			capitals++
		case t.word() && !t.number && len(t.low) > 3 && !t.has(preposition):
			small++
		}
	}
	s.headline = capitals > 3 && capitals > 4*small
	return s
}

// low is the word at k in lower case, "" outside the sentence.
func (s sentence) low(k int) string {
	if k < 0 || k >= len(s.tokens) {
		return ""
	}
	return s.tokens[k].low
}

// undated cuts the dateline off the tokens of a block: "KYIV, Ukraine (Reuters) — ".
func undated(tokens []token) []token {
	for i := range tokens {
		t := &tokens[i]
		switch {
		case i > 12 || t.quoted():
			return tokens
		case t.low == "—" && i > 0:
			return tokens[i+1:]
		case i == 0 && (len(t.low) < 2 || !t.shout):
			return tokens
		case !t.has(point) && !t.capital && !t.number:
			return tokens
		}
	}
	return tokens
}

// longestSentence is the most tokens a sentence may have; what is longer is a table or no prose, and is cut so that time stays linear.
const longestSentence = 160

// split parts the tokens of a block into sentences. The stops inside a passage end nothing of the reporter's, but a passage that
// ends with one ends the sentence unless its speaker follows.
func (f *finder) split(tokens []token, stops []article.Span) []sentence {
	var out []sentence
	from := 0
	for i := range tokens {
		t := &tokens[i]
		for len(stops) > 0 && stops[0].End < t.End {
			stops = stops[1:]
		}
		last := i == len(tokens)-1 || i-from >= longestSentence
		ends := last
		switch {
		case last:
		case t.quoted():
			ends = f.endsAfter(tokens, i)
		case t.has(point) && (t.low == "." || t.low == "?" || t.low == "!" || t.low == "…"):
			ends = len(stops) > 0 && stops[0].End >= t.Start && stops[0].End <= t.End+2 || t.low == "." && tokens[i+1].quoted() && f.capital(tokens[i+1].passage)
		default:
			// an abbreviation that ends a sentence has its stop inside
			ends = len(stops) > 0 && stops[0].End == t.End && !t.has(title)
		}
		if ends {
			out = append(out, f.sentence(tokens[from:i+1]))
			from = i + 1
		}
	}
	return out
}

// capital reports whether a passage begins as a sentence does.
func (f *finder) capital(passage int) bool {
	r, _ := utf8.DecodeRuneInString(f.passages[passage].Of(f.Text))
	return !unicode.IsLower(r)
}

// endsAfter reports whether the passage at i ends the reporter's sentence.
func (f *finder) endsAfter(tokens []token, i int) bool {
	words := f.passages[tokens[i].passage].Of(f.Text)
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(words, ")]’'”\"»"))
	if !strings.ContainsRune(".?!…", r) {
		return false
	}
	next := &tokens[i+1]
	switch {
	case next.quoted():
		return true
	case !next.word():
		return false
	case !next.capital:
		return false
	case i > 0 && tokens[i-1].low == ":": // Vale said: “We left.” Reyes agreed.
		return true
	}
	s := f.sentence(tokens[i+1 : min(len(tokens), i+20)])
	return !s.leads(r == '.')
}

// leads reports whether the sentence begins with a speaker and a verb of speech and soon stops: `Smith said.`
func (s sentence) leads(strict bool) bool {
	p, ok := s.phraseStarting(0)
	if !ok {
		return false
	}
	for k := s.pastAside(p.to, len(s.tokens)); k < len(s.tokens); k++ {
		t := &s.tokens[k]
		if t.has(speech|naming) && !t.has(participle) {
			if !strict && t.has(speech) {
				return k+1 >= len(s.tokens) || !s.tokens[k+1].has(that)
			}
			if s.low(k+1) == "," && k+2 < len(s.tokens) && s.tokens[k+2].quoted() {
				return false // `"We ran." Vale added, "..."` brings in the next one
			}
			return k+1 >= len(s.tokens) || s.tokens[k+1].low == "." || s.tokens[k+1].low == ","
		}
		if !t.has(adverb | auxiliary) {
			return false
		}
	}
	return false
}

// whole reports whether the words are a sentence or more: a capital first and a stop or comma at the end.
func whole(words, after string) bool {
	first, letters := rune(0), 0
	for _, r := range words {
		if isLetter(r) {
			if first == 0 {
				first = r
			}
			letters++
		}
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(words, ")]’'”\"»“"))
	ended := strings.ContainsRune(".?!,…—–-", last) || strings.HasPrefix(after, ",")
	return letters > 0 && ended && (unicode.IsUpper(first) || unicode.IsDigit(first))
}
