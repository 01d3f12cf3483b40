package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrapWidth is the widest line, in characters, that a hard-wrapped text may have.
const wrapWidth = 120

// paragraphs tells the paragraphs of a plain text from its lines. Blank lines part them. Within a run of lines, a line break was put
// there by a typewriter if the next word would not have fitted into the width; then the lines are rejoined. Otherwise each line is a
// paragraph of its own. single reports that not one blank line parts two paragraphs.
func paragraphs(text string) (list []string, single bool) {
	runs := lineRuns(text)
	wrapped, width := hardWrapped(runs)
	hyphen := newHyphens(text)
	several := false
	for _, run := range runs {
		if !wrapped {
			several = several || len(run) > 2
			list = append(list, run...)
			continue
		}
		from := 0
		for i := range run {
			if i+1 == len(run) || ended(run[i], run[i+1], width) {
				list = append(list, hyphen.join(run[from:i+1]))
				from = i + 1
			}
		}
	}
	return list, several && !wrapped && len(runs) <= 3
}

// lineRuns parts a text into runs of lines without a blank one, each line trimmed; a marked headline and a
// centred line stand alone.
func lineRuns(text string) [][]string {
	var runs [][]string
	var run []string
	for line := range strings.Lines(text) {
		centred := strings.HasPrefix(line, "            ")
		line = strings.TrimSpace(line)
		_, marked := unmark(line)
		alone := marked || centred && line != ""
		if run != nil && (alone || line == "") {
			runs, run = append(runs, run), nil
		}
		switch {
		case alone:
			runs = append(runs, []string{line})
		case line != "":
			run = append(run, line)
		}
	}
	if run != nil {
		runs = append(runs, run)
	}
	return runs
}

// hardWrapped reports whether the lines were broken at a width, and at which.
func hardWrapped(runs [][]string) (bool, int) {
	width, breaks, full := 0, 0, 0
	for _, run := range runs {
		if len(run) < 2 {
			continue
		}
		for _, line := range run {
			width = max(width, utf8.RuneCountInString(line))
		}
	}
	if width > wrapWidth || width < 30 {
		return false, 0
	}
	for _, run := range runs {
		for i := 1; i < len(run); i++ {
			breaks++
			if utf8.RuneCountInString(run[i-1])+1+utf8.RuneCountInString(firstWord(run[i])) > width-4 || !stop(run[i-1]) && lower(run[i]) {
				full++
			}
		}
	}
	return breaks > 0 && full*10 >= breaks*6, width
}

// ended reports whether a paragraph ends with line, though no blank line follows: it ends a sentence and had room for the next word, it
// is a headline in capitals, or one of the two is a byline.
func ended(line, next string, width int) bool {
	if isByline(line) || isByline(next) || capitals(line) && !capitals(next) {
		return true
	}
	return stop(line) && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(firstWord(next)) <= width*85/100
}

// capitals reports whether a line is written in capital letters only.
func capitals(line string) bool {
	return line == strings.ToUpper(line) && line != strings.ToLower(line)
}

func firstWord(s string) string {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}

// stop reports whether a line ends as a sentence does.
func stop(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, `"'”’»)*`))
	return strings.ContainsRune(".!?:…。！？", r)
}

func lower(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(r)
}

// hyphens are the words a text writes with a hyphen of their own, within a line.
type hyphens map[string]bool

func newHyphens(text string) hyphens {
	h := hyphens{}
	for word := range strings.FieldsSeq(text) {
		if i := strings.IndexByte(word, '-'); i > 0 && i < len(word)-1 {
			h[strings.ToLower(strings.Trim(word, `.,;:!?()"'“”‘’`))] = true
		}
	}
	return h
}

// join puts lines together. A word broken by a hyphen at a line's end is made whole; the hyphen stays if the text writes
// the word with it elsewhere.
func (h hyphens) join(lines []string) string {
	var b []byte
	for i, line := range lines {
		switch {
		case i == 0:
		case !broken(lines[i-1], line):
			b = append(b, ' ')
		case !h.keeps(lines[i-1], line):
			_, n := utf8.DecodeLastRune(b)
			b = b[:len(b)-n]
		}
		b = append(b, line...)
	}
	return string(b)
}

// broken reports whether a word is broken by a hyphen between two lines.
func broken(line, next string) bool {
	mark, n := utf8.DecodeLastRuneInString(line)
	if mark != '-' && mark != '‐' && mark != '\u00ad' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(line[:len(line)-n])
	after, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLetter(before) && unicode.IsLower(after)
}

// keeps reports whether the word broken between the lines stands with its hyphen elsewhere in the text.
func (h hyphens) keeps(line, next string) bool {
	first := line[strings.LastIndexAny(line, " \t(“\"‘")+1:]
	return h[strings.ToLower(first+strings.TrimRight(firstWord(next), `.,;:!?"'”’)`))]
}
