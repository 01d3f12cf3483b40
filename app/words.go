package app

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
	"sidelight/corpus/mark"
)

// Everything the window says stands in this file, in the table of commands, in the list of
// exports and, for what was found, in the reports; a translation replaces these.
const (
	appName      = "Sidelight"
	libraryTitle = "LIBRARY"
	searchHint   = "Search everything"
	goHint       = "Go to an article, a speaker or a command"
	noteHint     = "Your note"
	noteNote     = "Enter keeps the note, Esc leaves it as it was"
	keepNote     = "Keep this note"
	dropNote     = "No note"
	searchHelp   = "Words, however mistyped · \"an exact phrase\" · -without · speaker:name · outlet:name · figure>1000"
	selectFirst  = "select some words first"
	pairNeedsTwo = "select a passage in each of two columns first"
	undone       = "taken back: %s"
	redone       = "done again: %s"
	otherTitle   = "Other articles"
	exportHint   = "Take away"
	exportGroup  = "Take away"
	wrote        = "written to %s"
	reportHint   = "What was read"
	keysHint     = "Keys"
	findHint     = "Find in the text"
	dropHint     = "Drop files or folders here, or press %s"
	emptyTitle   = "Drop two or more articles on this window to read them side by side."
	emptyAction  = "Open the sample story"
	baseBadge    = " · base"
	sampleTitle  = "Sample story"
	openedTitle  = "Opened files"
	pastedTitle  = "Pasted text"
	workingOn    = "comparing …"
	lockedNote   = "scrolling locked to passages (L)"
	noHit        = "not found"
	noneFound    = "Nothing found. Try fewer words."
	searchNote   = "Enter opens at the passage, Shift+Enter opens it beside"

	boardHint     = "S same · X differs · K checked · N note · C copy with citation"
	boardNeedsTwo = "Open a second source to compare."
	boardEmpty    = "Nothing of this kind."
	notesEmpty    = "Pin a passage with P, note it with N."
	tooNarrow     = "the window is too narrow for all of this: widen it, or hide the other side"
	nothingPinned = "nothing is pinned: pin passages with P first"
	nothingToSay  = "nothing to explain here: go to a mark with Alt+Down"
	takenOut      = "%s taken out of the library: Ctrl+Z brings them back"
	noFinding     = "nothing differs"
	noCounterpart = "the other sources tell nothing of this passage"
	nothingToCopy = "nothing to copy: select some words first"
	copiedOne     = "copied with citation"
	copiedMany    = "%s copied with citation"
	sharedShare   = "%s stand in more than one of them"
)

// Words of the board, the why panel and what the reader adds.
const (
	onlyHereTitle   = "Only here"
	differsTitle    = "Differs"
	sharedTitle     = "Shared"
	onlyHereChip    = "only here"
	matchedTitle    = "Matched passage"
	partlyToldIn    = "partly told in "
	alsoToldIn      = "also told in "
	onlyHereLine    = "no passage of the others tells this"
	repeatedTitle   = "Repeated in this article, counted once"
	goTo            = "Go to "
	statementLine   = "reported without quotation marks"
	guessLine       = "this match is a guess"
	whyLead         = "Why: "
	saysWho         = "says who: "
	toldTo          = "told to: "
	ofWhat          = "of: "
	speakerGuess    = "the speaker is a guess"
	fragmentLine    = "a fragment in the reporter's own sentence"
	dateTold        = "the date is told from the day the article appeared"
	vagueWord       = ", a vague word"
	atLeastThis     = ", at least this"
	atMostThis      = ", at most this"
	aboutThis       = ", about"
	wordsSame       = " in a row, the same"
	wordsNearly     = ", nearly the same"
	highlightGone   = "highlight taken away"
	highlightDone   = "highlighted"
	pinGone         = "pin taken away"
	pinDone         = "pinned"
	pairedTitle     = "Set against each other"
	byHand          = "by hand"
	pinnedTitle     = "Pinned"
	notedTitle      = "Noted"
	onlyIn          = "Only in "
	oneText         = "one original text"
	factsTitle      = "Facts"
	quotesTitle     = "Quotes"
	originsTitle    = "Origins"
	notesTitle      = "Notes"
	inSeveral       = "In several"
	inSeveralChip   = "in several"
	differsChip     = "differs"
	alteredChip     = "altered or trimmed"
	nothingToPaste  = "nothing to paste: copy the text of an article first"
	openTitle       = "Open articles"
	openFolderTitle = "Open a folder of articles"
	readingWhat     = "reading "
	oneOrigin       = ", 1 origin"
	outletGroup     = "Outlets"
	tagGroup        = "Tags"
)

// A noun is a thing counted, one and several.
type noun struct{ one, many string }

var (
	articleNoun   = noun{"article", "articles"}
	differsNoun   = noun{"differs", "differ"}
	figureNoun    = noun{"figure", "figures"}
	fileNoun      = noun{"file", "files"}
	originNoun    = noun{"origin", "origins"}
	outletNoun    = noun{"outlet", "outlets"}
	paragraphNoun = noun{"paragraph", "paragraphs"}
	passageNoun   = noun{"passage", "passages"}
	placeNoun     = noun{"place", "places"}
	quoteNoun     = noun{"quote", "quotes"}
	sentenceNoun  = noun{"sentence", "sentences"}
	sourceNoun    = noun{"source", "sources"}
	timeNoun      = noun{"time", "times"}
	wordNoun      = noun{"word", "words"}
)

// statusWords says how reading a file ended.
var statusWords = map[ingest.Status]string{
	ingest.Failed: "Not read", ingest.Skipped: "Left out", ingest.Partial: "Read in part", ingest.OK: "Read",
}

// counted writes a number and its noun: "1 source", "3 sources", "1,204 words".
func counted(n int, x noun) string {
	if n == 1 {
		return "1 " + x.one
	}
	return grouped(n) + " " + x.many
}

// grouped puts a comma between the thousands.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
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
	return joined(filled(article.DateWords(a.Date), counted(len(a.Words()), wordNoun), a.Author))
}

// shortDay writes an ISO date in a narrow column: "4 May"; "" if it is not known to the day.
func shortDay(iso string) string {
	if t, err := time.Parse(time.DateOnly, iso); err == nil {
		return t.Format("2 Jan")
	}
	return ""
}

// foldLine stands for repeated blocks: "2 repeated paragraphs folded". The Reader puts the triangle before it.
func foldLine(blocks []article.Block, unfolded bool) string {
	x := noun{"repeated paragraph", "repeated paragraphs"}
	if len(blocks) == 1 && blocks[0].Kind == article.Headline {
		x.one = "repeated headline"
	}
	if unfolded {
		return counted(len(blocks), x)
	}
	return counted(len(blocks), x) + " folded"
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
		parts = append(parts, "its headline")
	}
	if len(parts) == 0 {
		return ""
	}
	return "repeats " + strings.Join(parts, " and ")
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

func message(format string, args ...any) string { return fmt.Sprintf(format, args...) }

// joined writes the parts of a line.
func joined(parts []string) string { return strings.Join(parts, " · ") }

// filled are the parts that say something.
func filled(parts ...string) []string {
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}

// lastName is what to call a source where there is room for one word: "Ledger" for The Morning Ledger.
func lastName(a *mark.Annotated) string {
	words := strings.Fields(a.Name())
	if len(words) == 0 {
		return ""
	}
	return excerpt(words[len(words)-1], 12)
}

// shortName is what to call a source where space is short: the outlet without its article.
func shortName(a *mark.Annotated) string { return excerpt(strings.TrimPrefix(a.Name(), "The "), 24) }
