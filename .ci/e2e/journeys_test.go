//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The five journeys the program is made for, on the keyboard alone, and the first and the last of them with the mouse. Each ends at what it was
// made for: words on the clipboard, a file. The number of actions may fall and never rise.

func dam(names ...string) []string {
	for i, n := range names {
		names[i] = filepath.Join("testdata", "dam", n+".txt")
	}
	return names
}

// Which number do we print? What differs stands on top; every column goes to its sentence; the lines are copied with their citations.
func TestJourneyDeadline(t *testing.T) {
	h := take(t, "Sidelight.*4 sources", dam("draft", "herald", "wire", "radio")...)
	h.empty()
	h.press("F8", "c")
	h.copied("About 1,200 people", "Some 900 people", "(Valley Herald, 11 November 2025, paragraph 1)")
	h.picture("journey-deadline")
	h.most(3)
	h.close()
}

func TestJourneyDeadlineByMouse(t *testing.T) {
	h := take(t, "Sidelight.*4 sources", dam("draft", "herald", "wire", "radio")...)
	h.empty()
	h.tap(1180, 222) // the first row of the board
	h.press("c")
	h.copied("About 1,200 people", "Some 900 people", "(Valley Herald, 11 November 2025, paragraph 1)")
	h.most(3)
	h.close()
}

// Are the quotes in our draft faithful? The draft becomes the base, its altered and trimmed quotes are judged by one key each.
func TestJourneyQuotes(t *testing.T) {
	h := take(t, "Sidelight.*4 sources", dam("herald", "draft", "wire", "radio")...)
	h.changes("the other column", func() { h.press("alt+Next") })
	h.changes("the new base", func() { h.press("ctrl+b") })
	h.changes("the quotes", func() { h.press("q") })
	h.changes("the first quote judged", func() { h.press("x") })
	h.changes("the second quote judged", func() { h.press("k") })
	h.changes("the third quote judged", func() { h.press("k") })
	h.picture("journey-quotes")
	sheet := h.export("fact-check", "factcheck.csv")
	for _, words := range []string{"checked", "differs", "all three gates", "barely anything left"} {
		if !strings.Contains(sheet, words) {
			t.Errorf("the sheet has no %q:\n%s", words, sheet)
		}
	}
	h.most(10)
	h.close()
}

// One hundred articles of one night in one export of a database: parted after a question, five that stand on their own read, the chart exported.
func TestJourneyHundred(t *testing.T) {
	h := &hand{window: newScreen(t).open(program, "Sidelight$", hundred(t)), actions: 1}
	h.see("the question how to read it", asks)
	h.press("Return")
	h.until("two of them opened", func() bool { return strings.Contains(h.title(), "2 sources") })
	for i, outlet := range []string{"Outlet 41", "Outlet 42", "Outlet 43"} {
		h.changes("the palette", func() { h.press("ctrl+p") })
		h.name(outlet)
		h.press("Return")
		h.until(outlet+" opened", func() bool { return strings.Contains(h.title(), fmt.Sprint(3+i, " sources")) })
	}
	h.picture("journey-hundred")
	chart := h.export("chart", "sources.csv")
	if rows := strings.Count(chart, "\n"); rows < 6 || !strings.Contains(chart, "Outlet 43") {
		t.Errorf("the chart has %d rows:\n%s", rows, chart)
	}
	h.most(11)
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
		text := fmt.Sprintf("The count in district %d closed at %d.%02d p.m. with %d votes for the harbour list and %d for the mill list, clerk number %d said.\n\n"+
			"A hall on street %d was opened again because %d slips lay under a bench, and the %d helpers who found them were given soup.",
			n+1, 8+n%4, n%60, 1000+37*n, 900+41*n, n+3, n*7+1, n+2, n+4)
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

// Who said "barely anything left"? A misspelt search, three hits one beside the other, each pinned, the clip sheet.
func TestJourneyWhoSaid(t *testing.T) {
	h := take(t, "Sidelight.*4 sources", dam("draft", "herald", "wire", "radio")...)
	h.changes("the search", func() { h.press("ctrl+k") })
	h.find("barly anything left")
	h.changes("the first hit", func() { h.press("Return") })
	h.changes("the first pin", func() { h.press("p") })
	h.changes("the next hit", func() { h.press("shift+Return") })
	h.changes("the second pin", func() { h.press("p") })
	h.changes("the hit after it", func() { h.press("shift+Return") })
	h.changes("the third pin", func() { h.press("p") })
	h.picture("journey-who-said")
	clips := h.export("clip", "clips.md")
	if n := strings.Count(clips, "barely anything left"); n < 3 {
		t.Errorf("%d passages on the clip sheet:\n%s", n, clips)
	}
	h.most(11)
	h.close()
}

// A handout: two sentences that no program can call a contradiction are set against each other by hand, the page is written.
func TestJourneyHandout(t *testing.T) {
	h := take(t, "Sidelight.*2 sources", dam("draft", "herald")...)
	for i, words := range []string{"failed to settle", "narrowing gap"} {
		if i > 0 {
			h.changes("the other column", func() { h.press("alt+Next") })
		}
		h.changes("the line to find in", func() { h.press("ctrl+f") })
		h.find(words)
		h.changes("the place", func() { h.press("Return") })
		h.changes("the text again", func() { h.press("Escape") })
	}
	h.handout(12)
}

func TestJourneyHandoutByMouse(t *testing.T) {
	h := take(t, "Sidelight.*2 sources", dam("draft", "herald")...)
	h.changes("a sentence of the first", func() { h.tap(330, 565) })
	h.tap(740, 593) // what tells the same in the second column is lit up already
	h.handout(7)
}

// handout marks the contradiction, writes the page and looks for both sentences in it.
func (h *hand) handout(most int) {
	h.changes("the mark", func() { h.press("x") })
	h.picture("journey-handout")
	page := h.export("report, to read", ".html")
	for _, words := range []string{"failed to settle", "narrowing gap", "reader:</strong> differs"} {
		if !strings.Contains(strings.ToLower(page), words) {
			h.t.Errorf("the page has no %q", words)
		}
	}
	h.most(most)
	h.close()
}
