package app

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// counted writes a number and its noun: "1 source", "3 sources", "1,204 words".
func counted(n int, x noun) string {
	if n == 1 {
		return "1 " + tr(x.one)
	}
	return grouped(n) + " " + tr(x.many)
}

// outlet is the line above a headline: the outlet, else the name of the file.
func outlet(a *mark.Annotated) string {
	if a.Outlet != "" {
		return a.Outlet
	}
	return a.Path[strings.LastIndexAny(a.Path, `/\`)+1:]
}

// metaLine is the line under a headline: "4 May 2025 · 512 words · A. Holt".
func metaLine(a *mark.Annotated) string {
	also := ""
	if outlets := a.AlsoIn(); len(outlets) > 0 {
		also = tr(alsoPrinted) + strings.Join(outlets, ", ")
	}
	return joined(filled(dateWords(a.Date), counted(len(a.Words()), wordNoun), a.Author, also))
}

// shortDay writes an ISO date in a narrow column: "4 May"; "" if it is not known to the day.
func shortDay(iso string) string {
	if t, err := time.Parse(time.DateOnly, iso); err == nil {
		return message(dayForm, strconv.Itoa(t.Day())) + " " + tr(t.Format("Jan"))
	}
	return ""
}

// dateWords writes an ISO date as a reader would: "4 May 2025", "4. Mai 2025".
func dateWords(iso string) string {
	words := strings.Fields(article.DateWords(iso))
	for i, w := range words {
		if i == 0 && len(words) > 1 && strings.Trim(w, "0123456789") == "" {
			words[i] = message(dayForm, w)
		} else {
			words[i] = tr(w)
		}
	}
	return strings.Join(words, " ")
}

// foldLine stands for repeated blocks: "2 repeated paragraphs folded". The Reader puts the triangle before it.
func foldLine(blocks []article.Block, unfolded bool) string {
	x := repeatNoun
	if len(blocks) == 1 && blocks[0].Kind == article.Headline {
		x = repeatedHeadlineNoun
	}
	if unfolded {
		return counted(len(blocks), x)
	}
	return message(foldedCount, counted(len(blocks), x))
}

// repeatsLine says what an article prints twice: "repeats 2 paragraphs and its headline"; "" for nothing.
func repeatsLine(a *mark.Annotated) string {
	paragraphs, headlines := 0, 0
	for _, b := range a.Blocks {
		switch {
		case b.Repeats < 0:
		case b.Kind == article.Headline:
			headlines++
		default:
			paragraphs++
		}
	}
	var parts []string
	if paragraphs > 0 {
		parts = append(parts, counted(paragraphs, paragraphNoun))
	}
	if headlines > 0 {
		parts = append(parts, tr(ownHeadline))
	}
	if len(parts) == 0 {
		return ""
	}
	if len(parts) == 2 {
		return message(repeatsBoth, parts[0], parts[1])
	}
	return message(repeatsOne, parts[0])
}

// kindWord is the word for a kind of figure.
func kindWord(kind string) string {
	if kind == string(figure.Time) {
		kind = timeOfDay // the word alone would be that of "three times", too
	}
	return tr(kind)
}

// excerpt shortens a text at a word's end for a row or a line.
func excerpt(s string, runes int) string {
	s = strings.Join(strings.Fields(s), " ")
	r := []rune(s)
	if len(r) <= runes {
		return s
	}
	cut := string(r[:runes])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + " …"
}

// quoted sets words in quotation marks.
func quoted(s string) string {
	return "“" + strings.Trim(strings.TrimSpace(s), "“”\"„«»") + "”"
}

// message fills in a line of the window's, in its language.
func message(format string, args ...any) string { return fmt.Sprintf(tr(format), args...) }

// joint stands between the parts of a line.
const joint = " · "

// joined writes the parts of a line.
func joined(parts []string) string { return strings.Join(parts, joint) }

// filled are the parts that say something.
func filled(parts ...string) []string {
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}

// lastWord is the last word of a name: "Ledger" for The Morning Ledger.
func lastWord(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	return excerpt(words[len(words)-1], 12)
}

// lastName is what to call a source where there is room for one word: "Ledger" for The Morning Ledger.
func lastName(a *mark.Annotated) string { return lastWord(a.Name()) }

// shortName is what to call a source where space is short: the outlet without its article.
func shortName(a *mark.Annotated) string { return excerpt(strings.TrimPrefix(a.Name(), "The "), 24) }
