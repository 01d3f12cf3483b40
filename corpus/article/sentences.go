package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences parts each block at its full stops. A stop ends a sentence if what follows begins one (a capital, a digit, an
// opening mark) and what stands before it is no abbreviation, initial or ordinal number.
func sentences(text string, blocks []Block) []Span {
	if len(text) < longText {
		return blockSentences(make([]Span, 0, len(text)/100), text, blocks)
	}
	parts := Parts(blocks, longText/4)
	found := make([][]Span, len(parts))
	Beside(len(parts), func(i int) { found[i] = blockSentences(nil, text, parts[i]) })
	return slices.Concat(found...)
}

// longText is the length in bytes from which the blocks of a text are parted side by side.
const longText = 1 << 18

// blockSentences appends the sentences of some blocks of the text.
func blockSentences(out []Span, text string, blocks []Block) []Span {
	for _, b := range blocks {
		from := b.Start
		for i := b.Start; i < b.End; {
			if !stops[text[i]] {
				i++
				continue
			}
			r, n := rune(text[i]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(text[i:])
			}
			i += n
			switch r {
			case '。', '！', '？', '｡':
				i += closing(text[i:b.End])
			case '.', '!', '?', '…', '؟', '।', '۔':
				for i < b.End { // "?!", "..."
					c, k := utf8.DecodeRuneInString(text[i:])
					if !strings.ContainsRune(".!?…", c) {
						break
					}
					i, r = i+k, c
				}
				stop := i
				i += closing(text[i:b.End])
				if !ends(text, Span{from, b.End}, stop, i, r) {
					continue
				}
			default:
				continue
			}
			if s := trim(text, Span{from, i}); !s.Empty() {
				out = append(out, s)
			}
			from = i
		}
		if s := trim(text, Span{from, b.End}); !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// stops are the bytes a mark that may end a sentence begins with.
var stops = func() (set [256]bool) {
	for _, mark := range []string{".", "!", "?", "…", "؟", "।", "۔", "。", "！", "？", "｡"} {
		set[mark[0]] = true
	}
	return set
}()

// closing is the length of the closing marks and brackets at the start of s.
func closing(s string) int {
	n := 0
	for n < len(s) {
		r, k := utf8.DecodeRuneInString(s[n:])
		if !strings.ContainsRune("\"'”’»›)]*", r) && !(r == '“' && n == 0) { // “ closes in German
			break
		}
		if r == '“' && n+k < len(s) && s[n+k] != ' ' && s[n+k] != '\n' {
			break
		}
		n += k
	}
	return n
}

// ends tells whether the stop before text[stop] ends a sentence of in; next is the place after its closing marks.
func ends(text string, in Span, stop, next int, mark rune) bool {
	if next >= in.End {
		return true
	}
	rest := text[next:in.End]
	r, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsSpace(r) {
		// "the deal.The next": a missing space between two words of letters
		return mark == '.' && stop == next && unicode.IsUpper(r) && glued(text, in.Start, stop) && startsWord(rest)
	}
	rest = strings.TrimLeftFunc(rest, unicode.IsSpace)
	r, n := utf8.DecodeRuneInString(rest)
	opens := false
	for strings.ContainsRune("\"'“‘„«‹([*—–-¿¡「『", r) && n < len(rest) {
		opens = true
		rest = rest[n:]
		r, n = utf8.DecodeRuneInString(rest)
	}
	if mark != '.' {
		// "What now?" he asked: a small letter goes on
		return !unicode.IsLower(r)
	}
	if unicode.IsLower(r) {
		return false
	}
	if stop != next && (unicode.IsUpper(r) || opens) {
		return true
	}
	word := lastWord(text[in.Start : stop-1])
	switch {
	case word == "":
		return true
	case titles[word]:
		return false
	case abbreviations[word]:
		return (opens || begins(rest)) && !unicode.IsDigit(r)
	case len(word) == 1 && 'A' <= word[0] && word[0] <= 'Z': // J. Smith
		return word == "I" && begins(rest)
	case strings.Contains(word, ".") && len(word) <= 5 && (unicode.IsDigit(r) || !isDigit(rune(word[len(word)-1]))): // U.S, a.m, z.B; not 24.60
		return begins(rest) && !unicode.IsDigit(r)
	}
	if c := word[len(word)-1]; '0' <= c && c <= '9' && len(word) <= 2 && months[strings.ToLower(firstWord(rest))] {
		return false // am 3. Mai
	}
	return true
}

// glued reports whether a lower-case word of two letters or more stands before the stop.
func glued(text string, from, stop int) bool {
	n := 0
	for i := stop - 1; i > from && n < 2; n++ {
		r, k := utf8.DecodeLastRuneInString(text[from:i])
		if !unicode.IsLower(r) {
			return false
		}
		i -= k
	}
	return n == 2 && !strings.Contains(lastWord(text[from:stop-1]), ".")
}

func startsWord(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	r, k := utf8.DecodeRuneInString(s[n:])
	if unicode.IsLower(r) {
		r, _ = utf8.DecodeRuneInString(s[n+k:])
		return unicode.IsLower(r) || r == ' '
	}
	return r == ' '
}

func lastWord(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("(\"“‘'[—–-/", r)
	})
	if i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		s = s[i+n:]
	}
	return s
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		return s[:i]
	}
	return s
}

// begins reports whether s starts with a word that hardly ever goes on after an abbreviation.
func begins(s string) bool { return openers[firstWord(s)] }

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// The lists below are short on purpose: forms that news prose in the languages we read writes with a point.
var (
	// titles never end a sentence: a name follows.
	titles = set(`Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Sgt Capt Cmdr Maj Cpl Pvt Adm Rev Hon Fr Sr Sra Srta Dña Mme Mlle Mgr Me St Ste Msgr Pres
		Supt Det Insp Ald Amb Atty Messrs Hr Fr Frl Dipl Ing Sig Dott Avv On Exc Dra vs v cf ca bzw usw sog vgl Nr No Nos nr pp`)
	// abbreviations end one only before a word that begins sentences.
	abbreviations = set(`Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Ltd Bros Jr Ave Blvd Rd Ft Mt Calif Ariz Ark Colo Conn Del
		Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc al approx est Univ Dept Assn
		a.m p.m Mio Mrd Tsd Std Str EE.UU pág art vol ed Abs Art`)
	openers = set(`The A An In On At It He She They We I You But And Or If As When While After Before For From This That These Those There Here
		What Who Why How Where His Her Its Their Our My Some Many Most All Both No Not Now Then Later Meanwhile However With Without By To Since
		Der Die Das Ein Eine Er Sie Es Wir Ich Und Aber Auch Im In Am Bei Mit Nach Vor Seit Le La Les Un Une Il Elle Ils Elles On Mais Et En Dans
		El Los Las Una Pero Y Según Ella O Os As Um Uma Mas`)
	months = set(`januar jänner februar märz april mai juni juli august september oktober november dezember januari februari maart mei augustus
		oktober december januar februar marts maj`)
)
