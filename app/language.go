package app

import (
	"embed"
	"encoding/json"
	"path"
	"sync/atomic"

	"fyne.io/fyne/v2/lang"
	"golang.org/x/text/language"
	printing "golang.org/x/text/message"

	"sidelight/widgets"
)

// wordFiles hold the window's words in other languages by the English ones, which stand in the code. Words a file does not have stay English.
//
//go:embed words/*.json
var wordFiles embed.FS

// A tongue is the language the window speaks: its words, and how it writes numbers.
type tongue struct {
	words   map[string]string
	numbers *printing.Printer
}

var english = &tongue{numbers: printing.NewPrinter(language.English)}

// spoken is what the windows of this process speak; nil is English. It is set before there is a window, and when the reader chooses another
// language; what is on screen is then made anew.
var spoken atomic.Pointer[tongue]

func speaking() *tongue {
	if t := spoken.Load(); t != nil {
		return t
	}
	return english
}

// tr is the window's words for English ones.
func tr(words string) string {
	if own, ok := speaking().words[words]; ok {
		return own
	}
	return words
}

// grouped writes a number as the window's language does: "1,204", "1.204".
func grouped(n int) string { return speaking().numbers.Sprintf("%d", n) }

// A languageTag is a language of the preferences, BCP 47; "" for the system's.
type languageTag string

// languages are those there are words for, by their own names.
var languages = []struct {
	tag  languageTag
	name string
}{{"en", "English"}, {"de", "Deutsch"}}

// speak makes the window speak a language: the one chosen, else the system's. Numbers are written as that language does even if there are no
// words in it.
func speak(chosen, system languageTag) {
	if chosen == "" {
		chosen = system
	}
	t := *english
	if tag, err := language.Parse(string(chosen)); err == nil {
		base, _ := tag.Base()
		t.numbers = printing.NewPrinter(tag)
		if data, err := wordFiles.ReadFile(path.Join("words", base.String()+".json")); err == nil {
			if err := json.Unmarshal(data, &t.words); err != nil {
				panic(err) // a file of ours
			}
		}
	}
	spoken.Store(&t)
}

// systemLanguage is the language of the desktop.
func systemLanguage() languageTag { return languageTag(lang.SystemLocale()) }

// speaks makes the command that lets the window speak a language.
func speaks(tag languageTag) func(*ui) {
	return func(u *ui) {
		u.session.language = tag
		speak(tag, systemLanguage())
		u.remake()
	}
}

func speakingIs(tag languageTag) func(*ui) bool {
	return func(u *ui) bool { return u.session.language == tag }
}

// widgetWords are the words of the widgets' own.
func widgetWords() widgets.Words {
	e := widgets.English
	return widgets.Words{Base: tr(e.Base), Stop: tr(e.Stop), You: tr(e.You), Note: tr(e.Note), Progress: tr(e.Progress)}
}

// remake makes all that is on screen anew, in the language the window speaks now.
func (u *ui) remake() {
	u.remember()
	u.win.Canvas().Unfocus()
	u.screen = &screen{panes: map[string]*pane{}}
	u.build()
	u.win.SetContent(u.root)
	u.refresh()
	u.focusText()
}
