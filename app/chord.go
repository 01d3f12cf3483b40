package app

import (
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// A chord is a key with its modifiers. Ctrl stands for Cmd on macOS.
type chord struct {
	mod fyne.KeyModifier
	key fyne.KeyName
}

// The modifiers as the table of commands writes them.
const (
	shift     = fyne.KeyModifierShift
	alt       = fyne.KeyModifierAlt
	ctrl      = fyne.KeyModifierShortcutDefault
	ctrlShift = ctrl | shift
)

func press(mod fyne.KeyModifier, key fyne.KeyName) chord { return chord{mod, key} }

// shortcut is the chord as Fyne names it: a few have names of their own.
func (c chord) shortcut() fyne.Shortcut {
	if c.mod == ctrl {
		switch c.key {
		case fyne.KeyC:
			return &fyne.ShortcutCopy{}
		case fyne.KeyV:
			return &fyne.ShortcutPaste{}
		case fyne.KeyX:
			return &fyne.ShortcutCut{}
		case fyne.KeyA:
			return &fyne.ShortcutSelectAll{}
		case fyne.KeyZ:
			return &fyne.ShortcutUndo{}
		case fyne.KeyY:
			return &fyne.ShortcutRedo{}
		}
	}
	return &desktop.CustomShortcut{KeyName: c.key, Modifier: c.mod}
}

// typed reports whether the window sees the chord as a typed key and not as a shortcut: letters and function keys, alone or with Shift.
func (c chord) typed() bool { return c.mod == 0 || c.mod == shift }

// String writes the chord for people: "Ctrl+Shift+O", "⇧⌘O" on macOS.
func (c chord) String() string { return c.label(runtime.GOOS == "darwin") }

func (c chord) label(mac bool) string {
	names := []struct {
		mod         fyne.KeyModifier
		word, glyph string
	}{
		{fyne.KeyModifierControl, tr(keyCtrl), "⌃"},
		{fyne.KeyModifierAlt, tr(keyAlt), "⌥"},
		{fyne.KeyModifierShift, tr(keyShift), "⇧"},
		{fyne.KeyModifierSuper, "Super+", "⌘"},
	}
	var b strings.Builder
	for _, n := range names {
		if c.mod&n.mod != 0 {
			if mac {
				b.WriteString(n.glyph)
			} else {
				b.WriteString(n.word)
			}
		}
	}
	if name, ok := keyNames[c.key]; ok {
		b.WriteString(tr(name))
	} else {
		b.WriteString(string(c.key))
	}
	return b.String()
}
