package app

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// onRune runs the command of a letter typed where no letters are written. Letters come as runes, for they then fit any keyboard.
func (u *ui) onRune(r rune) {
	if unicode.IsLetter(r) {
		u.typed(fyne.KeyName(strings.ToUpper(string(r))), 0)
	}
}

// onKey runs the command of any other key.
func (u *ui) onKey(k *fyne.KeyEvent) {
	switch {
	case k.Name == fyne.KeyEscape:
		u.escape()
	case len(k.Name) == 1 && unicode.IsLetter(rune(k.Name[0])):
	default:
		u.typed(k.Name, modifiers()&shift)
	}
}

// modifiers are the keys held down, where the system tells.
func modifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// onShortcut runs the command of a shortcut that a focused widget handed on; the menus have seen their own before.
func (u *ui) onShortcut(s fyne.Shortcut) {
	for _, c := range u.commands {
		for _, k := range c.keys {
			if !k.typed() && k.shortcut().ShortcutName() == s.ShortcutName() {
				u.do(c)
				return
			}
		}
	}
}

// escape closes what lies over the text, ends finding, stops what is under way, and brings the keys back to the text, in this order.
func (u *ui) escape() {
	switch {
	case u.dialog != nil:
		u.dialog.Hide()
		u.dialog = nil
	case u.win.Canvas().Overlays().Top() != nil: // a menu at the pointer
		u.win.Canvas().Overlays().Top().Hide()
	case u.palette.IsOpen():
		u.palette.Close()
		u.paletteClosed()
	case u.screen.find.Visible():
		u.closeFind()
	case u.stop != nil:
		u.stopImport()
	default:
		u.card.Hide()
		u.focusText()
	}
}

// stopWith adds a way to stop what begins now to that of what is under way already.
func (u *ui) stopWith(cancel func()) {
	before := u.stop
	u.stop = func() {
		if before != nil {
			before()
		}
		cancel()
	}
}

// stopImport ends the import under way; what is read stays.
func (u *ui) stopImport() {
	if u.stop != nil {
		u.stop()
	}
}

// focusText gives the keys to the column they were in.
func (u *ui) focusText() {
	if p := u.panes[u.state.focused()]; p != nil && u.row.Visible() {
		p.reader.Focus()
	}
}

// A textField is what only fields that text is written in can do: the palette's, the find line's, Fyne's own.
type textField interface {
	fyne.Shortcutable
	SetPlaceHolder(string)
}

// entry is the text field that has the keys, nil if none has.
func (u *ui) entry() fyne.Shortcutable {
	if f, ok := u.win.Canvas().Focused().(textField); ok {
		return f
	}
	return nil
}
