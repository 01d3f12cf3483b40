package app

import (
	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/ingest"
	"sidelight/corpus/quote"
)

// Everything the window says stands in this file, in the table of commands, in the list of exports and, for what was found, in the
// reports. A translation is a file in words/, by the English words.
const (
	appName        = "Sidelight"
	libraryTitle   = "LIBRARY"
	searchHint     = "Search everything"
	goHint         = "Go to an article, a speaker or a command"
	noteHint       = "Your note"
	citationHint   = "Fields: {words} {outlet} {title} {author} {date} {iso} {place} {url}"
	citationNote   = "{words} must be in it. What stands in [ ] is left out where a field is not known. Empty brings back the first form"
	keepCitation   = "Cite like this"
	citationKept   = "passages are cited like this from now on"
	noteNote       = "Enter keeps the note, Esc leaves it as it was"
	keepNote       = "Keep this note"
	dropNote       = "No note"
	searchHelp     = "Words, however mistyped · \"an exact phrase\" · -without · speaker:name · outlet:name · tag:name · figure>1000"
	selectFirst    = "select some words first"
	pairNeedsTwo   = "select a passage in each of two columns first"
	undone         = "taken back: %s"
	redone         = "done again: %s"
	otherTitle     = "Other articles"
	exportHint     = "Take away"
	exportNote     = "Enter asks where to; %s writes what the board shows at once"
	exportGroup    = "Take away"
	wrote          = "written to %s"
	showFolder     = "show the folder"
	reportHint     = "What was read"
	keysHint       = "Keys"
	findHint       = "Find in the text"
	dropHint       = "Drop files or folders here, or press %s"
	emptyTitle     = "Drop two or more articles on this window to read them side by side."
	emptyAction    = "Open the sample story"
	baseBadge      = " · base"
	sampleTitle    = "Sample story"
	openedTitle    = "Opened files"
	pastedTitle    = "Pasted text"
	workingOn      = "comparing …"
	lockedNote     = "scrolling locked to passages (L)"
	noHit          = "not found"
	noneFound      = "Nothing found. Try fewer words."
	searchesTitle  = "Searched for last"
	figuresTitle   = "Figures"
	headlinesTitle = "Headlines"
	searchNote     = "Enter opens at the passage, Shift+Enter opens it beside"

	boardHint     = "S same · X differs · U not comparable · K checked · R problem · N note · P pin · C copy with citation"
	boardNeedsTwo = "Open a second source to compare."
	matrixHint    = "How many sentences of the row’s story the column’s source tells too. A click, or Enter, opens the two side by side."
	boardEmpty    = "Nothing of this kind."
	notesEmpty    = "Pin a passage with P, note it with N."
	nothingPinned = "nothing is pinned: pin passages with P first"
	nothingToSay  = "nothing to explain here: go to a mark with Alt+Down"
	takenOut      = "%s taken out of the library: Ctrl+Z brings them back"
	noFinding     = "no figure differs, no quote is altered"
	noFigure      = "no figure differs"
	noQuote       = "no quote altered or trimmed"
	noCounterpart = "the other sources tell nothing of this passage"
	nothingToCopy = "nothing to copy: select some words first"
	copiedOne     = "copied with citation"
	copiedMany    = "%s copied with citation"
	rewrittenText = "in part rewritten"
	signedBy      = "signed %s"
	fullestIn     = "fullest in %s"
	partInCommon  = "%s in common with %s"
)

// Words of opening files.
const (
	storyOf        = "%s: %s"
	heldMany       = "%s hold %s"
	splitChoice    = "Import as %s"
	splitOneChoice = "Import as one text"
	splitAllChoice = "Import all of them as %s"
	joinAllChoice  = "Import each file as one text"
	plainChoice    = "Read as plain text"
	againChoice    = "Read again"
	columnsChoice  = "Choose the columns …"
	fileByFile     = "File by file"
	reportNote     = "Enter offers to read a file again"
	heldNote       = "Enter imports, Esc leaves the file out"
	heldHint       = "How shall it be read?"
	leftOut        = "left out: %s; open it again to import it"
	fileHint       = "What to do with this file"
	columnsHint    = "What the columns hold"
	columnsNote    = "Enter changes a line; the first line imports"
	withColumns    = "Read with these columns"
	columnLine     = "%s: %s"
	noField        = "none"
	fieldHint      = "Which column is the %s?"
)

// Words of how texts are set.
const (
	spacingHint   = "Space between lines"
	spacingTight  = "Tight"
	spacingNormal = "Normal"
	spacingWide   = "Wide"
	measureHint   = "Length of lines"
	measureShort  = "Short"
	measureNormal = "Normal"
	measureLong   = "Long"
	measureFull   = "Very long"
	setNow        = "now"
)

// Words of libraries.
const (
	libraryDamaged   = "%s is damaged, and nothing could be recovered: import its articles into a new library"
	libraryNewer     = "%s was made by a newer version of Sidelight: update Sidelight to open it"
	libraryOther     = "%s is not a Sidelight library"
	libraryBusy      = "another program holds %s: close it there and try again"
	libraryForbidden = "%s may not be opened: permission denied"
	libraryOpen      = "%s is open already"
	libraryReadOnly  = "read-only: what you note is not kept"
	libraryTorn      = "a part of it could not be read; what can be is recovered when the window closes"
	libraryInstead   = "open instead is %s"
	libraryLocked    = "read-only"
	libraryInMemory  = "a library in memory, which is gone when the window closes"
	openLibraryTitle = "Open a library"
	newLibraryTitle  = "New library"
	newLibraryName   = "library"
	recentHint       = "Recent files and libraries"
	recentMissing    = "not there any more: Enter takes it off the list"
	recentFiles      = "Files"
	recentLibraries  = "Libraries"
)

// Words of what is known of an article, of tags and of stories.
const (
	detailTitle   = "Headline"
	detailOutlet  = "Outlet"
	detailAuthor  = "Author"
	detailDate    = "Date"
	detailLang    = "Language"
	detailURL     = "Address"
	detailFile    = "File"
	detailFormat  = "Read as"
	detailUnknown = "not known"
	detailUnread  = "this is no %s"
	detailKeep    = "%s: %s"
	detailDrop    = "%s: not known"
	detailKept    = "%s corrected: Ctrl+Z takes it back"
	detailsTitle  = "What is known of this source"
	detailsCame   = "Where it came from"
	detailsHint   = "Correct what is known of this source"
	detailsNote   = "Enter changes a line; the file itself is never changed"
	noOriginal    = "the file is not known"
	tagHint       = "Tag this source"
	tagNote       = "Type a new tag, or choose one"
	tagAdd        = "Tag: %s"
	tagDrop       = "Take away: %s"
	tagDone       = "tagged: %s"
	tagGone       = "tag taken away: %s"
	tagsNew       = "New"
	tagsHere      = "On this source"
	tagsElsewhere = "On others"

	judgeSame    = "It is the same"
	judgeDiffers = "It differs"
	judgeApart   = "It cannot be compared"
	judgeChecked = "It is checked"
	judgeProblem = "It is a problem"
	rowNote      = "Note …"
	rowPin       = "Pin"
	rowCopy      = "Copy with citation"
	shelfOpen    = "Open"
	shelfBeside  = "Open beside"
	shelfDetails = "Details …"
	shelfTag     = "Tags …"
	shelfStory   = "Put into a story …"
	shelfRename  = "Rename …"
	shelfDrop    = "Take the story away"
	shelfRemove  = "Take out of the library"

	storyHint      = "Name of the story"
	storyKeep      = "Call it: %s"
	storyMade      = "story %s made of %s"
	storyRenamed   = "the story is called %s now"
	storyGone      = "story %s taken away, its articles are still here: Ctrl+Z brings it back"
	storyAddHint   = "Which story?"
	storyLeave     = "Take out of: %s"
	storyLeft      = "taken out of %s"
	storyAdded     = "put into %s"
	storiesGroup   = "Stories"
	storyLooking   = "looking for articles that belong together"
	storyNone      = "no articles outside of stories belong together"
	storySuggested = "Suggested stories"
	storyNote      = "Enter makes a story and goes on with the rest, Esc ends"
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
	joinedTitle     = "Joined by hand"
	partedTitle     = "Parted by hand"
	pairJoined      = "joined: these passages tell of the same (J takes it back)"
	pairParted      = "parted: these passages do not tell of the same (J takes it back)"
	pairAsFound     = "as the program found it"
	filterHint      = "Show on the board"
	filterGroup     = "Rows"
	filterAll       = "All"
	filterSources   = "Sources"
	filterKinds     = "Kinds of figure"
	filterPersons   = "Who says so"
	orderHint       = "Order of the board"
	orderFound      = "What differs first"
	orderText       = "As the text tells it"
	orderSources    = "What most sources tell first"
	orderName       = "By name"
	judgedTitle     = "Not comparable, you say"
	judgedChip      = "judged"
	unjudgedChip    = "to judge"
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
	readingWhat     = "reading"
	oneOrigin       = ", 1 origin"
	alsoPrinted     = "also printed by "
	outletGroup     = "Outlets"
	tagGroup        = "Tags"
)

// Counts and lines made of parts.
const (
	someOf       = "%s of %s"
	alteredCount = "%s altered"
	trimmedCount = "%s trimmed"
	sameCount    = "%s same"
	partlyCount  = "%s partly"
	fromFiles    = "%s from %s"
	sameWords    = "%s word for word the same as another: it names all that printed it"
	filesNotRead = "%s not read (File > Import report says why)"
	stoppedWord  = "stopped"
	hitsIn       = "%s in %s"
	pinWord      = "pin"
	pinnedWord   = "pinned"
	sideBySide   = "Side by side"
	copiesFold   = "fold copies"
	copiesShow   = "show copies"
	makeBaseLink = "make base"
	printedAgain = "printed again %s, counted once"
	foldedCount  = "%s folded"
	ownHeadline  = "its headline"
	repeatsOne   = "repeats %s"
	repeatsBoth  = "repeats %s and %s"
	timeOfDay    = "time of day"
	dayForm      = "%s" // the day of the month before the month's name
)

// The groups of the palette, in their order.
const (
	articleGroup = "Articles"
	speakerGroup = "Speakers"
	commandGroup = "Commands"
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
	repeatNoun    = noun{"repeated paragraph", "repeated paragraphs"}
	sentenceNoun  = noun{"sentence", "sentences"}
	sourceNoun    = noun{"source", "sources"}
	timeNoun      = noun{"time", "times"}
	wordNoun      = noun{"word", "words"}

	repeatedHeadlineNoun = noun{"repeated headline", "repeated headlines"}
)

// statusWords says how reading a file ended.
var statusWords = map[ingest.Status]string{
	ingest.Failed: "Not read", ingest.Skipped: "Left out", ingest.Partial: "Read in part", ingest.OK: "Read",
}

// columnWords names what a field of a table may hold.
var columnWords = map[ingest.Column]string{
	ingest.TitleColumn: "title", ingest.TextColumn: "text", ingest.OutletColumn: "outlet", ingest.AuthorColumn: "author",
	ingest.DateColumn: "date", ingest.URLColumn: "address", ingest.LangColumn: "language",
}

// takeWords say what a view of the board is taken away as.
var takeWords = map[tab]string{
	factsTab: "Write the report, to read or print", quotesTab: "Write the fact-check sheet", originsTab: "Write the source chart",
	notesTab: "Write the clip sheet",
}

// pairTitles are the headings over the pairs the reader made, by what the reader said of them.
var pairTitles = map[corpus.Verdict]string{
	corpus.Differs: pairedTitle, corpus.Same: joinedTitle, corpus.NotComparable: partedTitle,
}

// bases says how a speaker is known.
var bases = map[quote.Basis]string{
	quote.Named: "named beside the quote", quote.Pronoun: "told from a pronoun", quote.Role: "told from a description",
	quote.Carried: "carried over from the quote before", quote.None: "the text does not say who speaks",
}

// Words of keys.
const (
	keyCtrl  = "Ctrl+"
	keyAlt   = "Alt+"
	keyShift = "Shift+"
)

// keyNames are keys with another name than Fyne's.
var keyNames = map[fyne.KeyName]string{
	fyne.KeyPageDown: "PgDn", fyne.KeyPageUp: "PgUp", fyne.KeyEqual: "+", fyne.KeyMinus: "-", fyne.KeySlash: "/", fyne.KeyEscape: "Esc",
	fyne.KeyReturn: "Enter",
}
