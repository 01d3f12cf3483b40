package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// No two commands share a key, each has a place in a menu, and its title says something.
func TestCommandTable(t *testing.T) {
	seen := map[chord]string{}
	titles := map[string]bool{}
	known := map[menu]bool{}
	for _, m := range menus {
		known[m] = true
	}
	for _, c := range commands() {
		if c.title == "" || c.run == nil || !known[c.menu] {
			t.Errorf("%q in menu %q cannot be reached", c.title, c.menu)
		}
		if titles[c.title] {
			t.Errorf("two commands are called %q", c.title)
		}
		titles[c.title] = true
		for _, k := range c.keys {
			if other, taken := seen[k]; taken {
				t.Errorf("%s is both %q and %q", k, other, c.title)
			}
			seen[k] = c.title
		}
	}
}

// The keys of the design do what it says.
func TestKeysOfTheDesign(t *testing.T) {
	want := map[string]string{
		"Ctrl+O": "Open …", "Ctrl+Shift+O": "Open folder …", "Ctrl+K": "Search everything", "Ctrl+P": "Go to anything", "Ctrl+F": "Find in the text",
		"F3": "Find next", "Shift+F3": "Find previous", "Alt+Down": "Next mark", "Alt+Up": "Previous mark", "F8": "Next that differs",
		"Shift+F8": "Previous that differs", "Alt+PgDn": "Next column", "Alt+PgUp": "Previous column", "B": "Bring the others to this passage",
		"C": "Copy with citation", "L": "Scroll together", "F9": "Overview strips", "F11": "Full screen", "Ctrl++": "Larger text",
		"Ctrl+-": "Smaller text", "Ctrl+0": "Normal text size", "Ctrl+Shift+/": "Keys",
	}
	got := map[string]string{}
	for _, c := range commands() {
		for _, k := range c.keys {
			got[k.label(false)] = c.title
		}
	}
	for k, title := range want {
		if got[k] != title {
			t.Errorf("%s is %q, want %q", k, got[k], title)
		}
	}
	if got := press(ctrlShift, fyne.KeyO).label(true); !strings.HasSuffix(got, "O") {
		t.Errorf("on macOS: %q", got)
	}
}

// Menus, palette and list of keys are made of the whole table.
func TestMenusFromTable(t *testing.T) {
	u := window(t)
	in := map[string]bool{}
	for _, m := range u.mainMenu().Items {
		for _, item := range m.Items {
			in[item.Label] = true
		}
	}
	quits := 0
	for _, item := range u.mainMenu().Items[0].Items {
		if item.IsQuit {
			quits++
		}
	}
	if quits != 1 {
		t.Errorf("%d entries that quit", quits)
	}
	for _, c := range u.commands {
		if !in[c.title] {
			t.Errorf("%q is in no menu", c.title)
		}
	}
	n := 0
	for _, c := range u.commands {
		if len(c.keys) > 0 {
			n++
		}
	}
	if got := len(keyList(u.commands)); got != n {
		t.Errorf("%d lines of keys for %d commands with keys", got, n)
	}
}
