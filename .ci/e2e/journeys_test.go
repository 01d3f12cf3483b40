//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The five journeys the program is made for, each once on the keyboard alone and once with the mouse alone, words to search for apart. Each ends
// at what it was made for: words on the clipboard, a file. The numbers of actions are those the program promises.

// Where what the board shows can be taken away, at its foot.
const takeX, takeY = 1174, 821

func dam(names ...string) []string {
	for i, n := range names {
		names[i] = filepath.Join("testdata", "dam", n+".txt")
	}
	return names
}

// Which number do we print? What differs stands on top; every column goes to its sentence; the lines are copied with their citations.
func TestJourneyDeadline(t *testing.T) {
	h := take(t, dam("draft", "herald", "wire", "radio")...)
	h.empty()
	h.press("F8", "c")
	h.printed()
}

func TestJourneyDeadlineByMouse(t *testing.T) {
	h := take(t, dam("draft", "herald", "wire", "radio")...)
	h.empty()
	h.changes("the first row of the board", func() { h.tap(1180, 201) })
	h.tap(1354, 783) // C copy with citation, below the rows
	h.printed()
}

// printed ends the journey: the sentences of all sources are on the clipboard, with where they stand.
func (h *hand) printed() {
	h.copied("About 1,200 people", "Some 900 people", "(Valley Herald, 11 November 2025, paragraph 1)")
	h.picture("journey-deadline")
	h.most(3)
	h.close()
}

// Are the quotes in our draft faithful? The draft becomes the base, its altered and trimmed quotes are judged by one key each.
func TestJourneyQuotes(t *testing.T) {
	h := take(t, dam("herald", "draft", "wire", "radio")...)
	h.changes("the new base", func() { h.press("alt+2") })
	h.changes("the quotes", func() { h.press("q") })
	h.changes("the first quote judged", func() { h.press("x") })
	h.changes("the second quote judged", func() { h.press("k") })
	h.changes("the third quote judged", func() { h.press("k") })
	h.press("ctrl+e")
	h.factChecked(3)
}

func TestJourneyQuotesByMouse(t *testing.T) {
	h := take(t, dam("herald", "draft", "wire", "radio")...)
	h.changes("the new base", func() { h.tap(839, 152) })             // "make base" over the draft
	h.changes("the quotes", func() { h.tap(370, 858) })               // "8 quotes, 1 altered, 2 trimmed" in the status line
	h.changes("the first quote judged", func() { h.tap(1186, 753) })  // X differs
	h.changes("the second quote judged", func() { h.tap(1387, 753) }) // K checked
	h.changes("the third quote judged", func() { h.tap(1387, 753) })
	h.tap(takeX, takeY)
	h.factChecked(3)
}

// factChecked ends the journey: the fact-check sheet holds the reader's words on some quotes. Four actions, and one for each of them.
func (h *hand) factChecked(quotes int) {
	h.t.Helper()
	h.picture("journey-quotes")
	sheet := h.written("factcheck.csv")
	for _, words := range []string{"checked", "differs", "all three gates", "barely anything left"} {
		if !strings.Contains(sheet, words) {
			h.t.Errorf("the sheet has no %q:\n%s", words, sheet)
		}
	}
	h.most(4 + quotes)
	h.close()
}

// One hundred articles of one night in one export of a database: parted after a question, the copies folded away, five that stand on their
// own read, two of which are open at once, the chart exported.
func TestJourneyHundred(t *testing.T) {
	h := ask(t)
	h.press("Return")
	h.until("two of them opened", func() bool { return strings.Contains(h.title(), "2 sources") })
	h.changes("the copies folded away", func() { h.press("g") })
	h.changes("the library", func() { h.press("ctrl+l") })
	for i := range 3 {
		h.press("space")
		h.until("another opened", func() bool { return strings.Contains(h.title(), fmt.Sprint(3+i, " sources")) })
	}
	h.changes("the matrix", func() { h.press("m") })
	h.press("ctrl+e")
	h.charted()
}

func TestJourneyHundredByMouse(t *testing.T) {
	h := ask(t)
	h.tap(483, 191) // "Import as 100 articles"
	h.until("two of them opened", func() bool { return strings.Contains(h.title(), "2 sources") })
	h.changes("the copies folded away", func() { h.tap(155, 97) })
	for i := range 3 {
		h.tap(90, 234+30*i) // the next line of the library
		h.until("another opened", func() bool { return strings.Contains(h.title(), fmt.Sprint(3+i, " sources")) })
	}
	h.changes("the origins", func() { h.tap(75, 858) }) // "5 sources, 5 origins" in the status line
	h.tap(takeX, takeY)
	h.charted()
}

// ask gives the window the hundred articles and waits for its question.
func ask(t *testing.T) *hand {
	h := &hand{window: newScreen(t).open(program, "Sidelight$")}
	h.see("the window to stand", func(p *image.NRGBA) bool { return block(p, accent, 30, 6) })
	h.drop(hundred(t))
	h.see("the question how to read it", asks)
	return h
}

// charted ends the journey: the source chart has the five sources, each of its own origin.
func (h *hand) charted() {
	h.t.Helper()
	h.picture("journey-hundred")
	chart := h.written("sources.csv")
	if rows := strings.Count(chart, "\n"); rows < 6 {
		h.t.Errorf("the chart has %d rows:\n%s", rows, chart)
	}
	h.most(9)
	h.close()
}

// hundred writes a file of one hundred invented articles, thirty of them copies.
func hundred(t *testing.T) string {
	file := filepath.Join(t.TempDir(), "night.jsonl")
	var b strings.Builder
	for i := range 100 {
		n := i
		if i >= 70 {
			n = i - 70
		}
		text := fmt.Sprintf("Seen by outlet %d. The count in district %d closed at %d.%02d p.m. with %d votes for the harbour list and %d for the mill list, clerk number %d said.\n\n"+
			"A hall on street %d was opened again because %d slips lay under a bench, and the %d helpers who found them were given soup.",
			i+1, n+1, 8+n%4, n%60, 1000+37*n, 900+41*n, n+3, n*7+1, n+2, n+4)
		line, err := json.Marshal(map[string]string{
			"title": fmt.Sprintf("District %d counts through the night", n+1), "outlet": fmt.Sprintf("Outlet %d", i+1), "date": "2025-11-02", "text": text,
		})
		if err != nil {
			t.Fatal(err)
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// Who said "barely anything left"? A misspelt search, three of its hits pinned, all of them side by side, the clip sheet. The articles are in
// the library from before.
func TestJourneyWhoSaid(t *testing.T) {
	h := library(t)
	h.changes("the search", func() { h.press("ctrl+k") })
	h.find("barly anything left")
	for range 3 {
		h.changes("a pin", func() { h.press("ctrl+shift+p") })
	}
	h.changes("the passages side by side", func() { h.press("ctrl+Return") })
	h.press("ctrl+e")
	h.clipped()
}

func TestJourneyWhoSaidByMouse(t *testing.T) {
	h := library(t)
	h.changes("the search", func() { h.tap(200, 50) })
	h.find("barly anything left")
	for _, y := range []int{228, 309, 419} {
		h.changes("a pin", func() { h.tap(748, y) })
	}
	h.changes("the passages side by side", func() { h.tap(1140, 616) })
	h.tap(takeX, takeY)
	h.clipped()
}

// library is a window with the articles in its library, as the journey finds it: what it took to bring them there is no part of it.
func library(t *testing.T) *hand {
	h := take(t, dam("draft", "herald", "wire", "radio")...)
	h.actions = 0
	return h
}

// clipped ends the journey: the clip sheet has the three passages.
func (h *hand) clipped() {
	h.t.Helper()
	h.picture("journey-who-said")
	clips := h.written("clips.md")
	if n := strings.Count(clips, "barely anything left"); n < 3 {
		h.t.Errorf("%d passages on the clip sheet:\n%s", n, clips)
	}
	h.most(7)
	h.close()
}

// A handout: two sentences that no program can call a contradiction are set against each other by hand, the page is written. What is printed
// twice is folded from the start. Words found by typing are the passage at once; what tells the same in the other column is lit up with it.
func TestJourneyHandout(t *testing.T) {
	h := take(t, dam("draft", "herald")...)
	h.changes("the line to find in", func() { h.press("ctrl+f") })
	h.find("failed to settle")
	h.changes("the mark", func() { h.press("ctrl+shift+x") })
	h.press("ctrl+e")
	h.handout()
}

func TestJourneyHandoutByMouse(t *testing.T) {
	h := take(t, dam("draft", "herald")...)
	h.changes("a sentence of the first", func() { h.tap(339, 539) })
	h.changes("what can be done with what tells the same", func() { h.tapSecondary(765, 540) })
	h.changes("the mark", func() { h.tap(820, 790) })
	h.tap(takeX, takeY)
	h.handout()
}

// handout ends the journey: both sentences stand on the page, with the reader's word on them.
func (h *hand) handout() {
	h.t.Helper()
	h.picture("journey-handout")
	page := h.written(".html")
	for _, words := range []string{"failed to settle", "narrowing gap", "reader:</strong> differs"} {
		if !strings.Contains(strings.ToLower(page), words) {
			h.t.Errorf("the page has no %q", words)
		}
	}
	h.most(5)
	h.close()
}
