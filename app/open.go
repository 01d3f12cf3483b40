package app

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
)

// storyTitle names what is opened together if it is one file or one folder; several files are named by their first headline.
func storyTitle(paths []string) string {
	if len(paths) != 1 {
		return ""
	}
	name := filepath.Base(paths[0])
	return strings.TrimSuffix(name, filepath.Ext(name))
}

func (u *ui) openFiles()  { u.choose(tr(openTitle), false) }
func (u *ui) openFolder() { u.choose(tr(openFolderTitle), true) }

func (u *ui) choose(title string, folders bool) {
	u.askFiles(title, folders, func(list []string) { u.read(storyTitle(list), list) })
}

// askFiles asks for files with the system's dialog; where there is none, with Fyne's. No paths: the reader thought better of it.
func (u *ui) askFiles(title string, folders bool, then func(paths []string)) {
	u.background(func() func() {
		list, err := u.pick(title, folders)
		return func() {
			if err == nil {
				then(list)
				return
			}
			u.showDialog(ownDialog(u.win, folders, func(path string) {
				u.dialog = nil
				if path != "" {
					then([]string{path})
				}
			}))
		}
	})
}

// askWhere asks where to write a file of a name; "" if the reader thought better of it.
func (u *ui) askWhere(title, name string, then func(path string)) {
	u.background(func() func() {
		path, err := u.pickSave(title, name)
		return func() {
			if err == nil {
				then(path)
				return
			}
			d := dialog.NewFileSave(func(f fyne.URIWriteCloser, err error) {
				u.dialog = nil
				if err == nil && f != nil {
					f.Close()
					then(f.URI().Path())
				}
			}, u.win)
			d.SetFileName(name)
			d.SetFilter(storage.NewExtensionFileFilter([]string{filepath.Ext(name)}))
			u.showDialog(d)
		}
	})
}

// showDialog shows a dialog in place of the one that may still be open: shortcuts work while one is.
func (u *ui) showDialog(d dialog.Dialog) {
	if u.dialog != nil {
		u.dialog.Hide()
	}
	u.dialog = d
	d.Show()
}

// ownDialog is Fyne's dialog for a file or a folder, for systems without one of their own; it gives "" if the reader thought better of it.
func ownDialog(w fyne.Window, folders bool, chosen func(path string)) dialog.Dialog {
	if folders {
		return dialog.NewFolderOpen(func(f fyne.ListableURI, err error) {
			if err != nil || f == nil {
				chosen("")
				return
			}
			chosen(f.Path())
		}, w)
	}
	return dialog.NewFileOpen(func(f fyne.URIReadCloser, err error) {
		if err != nil || f == nil {
			chosen("")
			return
		}
		f.Close()
		chosen(f.URI().Path())
	}, w)
}

// dropped opens what was dropped on the window.
func (u *ui) dropped(uris []fyne.URI) {
	var list []string
	for _, x := range uris {
		if x.Scheme() == "file" {
			list = append(list, x.Path())
		}
	}
	library, list := libraryOf(list)
	u.openLibraryAt(library)
	u.read(storyTitle(list), list)
}

// openSample opens the story that comes with the program.
func (u *ui) openSample() {
	u.background(func() func() {
		list, err := sample(u.temp)
		return func() {
			if err != nil {
				u.say(err.Error())
				return
			}
			u.read(tr(sampleTitle), list)
		}
	})
}

// sample writes the files of the sample story to a folder, for they are read like any others, and returns their paths.
func sample(dir string) ([]string, error) {
	names, err := fs.Glob(sampleFiles, "sample/*.txt")
	if err != nil {
		return nil, err
	}
	var list []string
	for _, name := range names {
		data, err := sampleFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		path := filepath.Join(dir, filepath.Base(name))
		if err := os.WriteFile(path, data, 0o600); err != nil {
			return nil, fmt.Errorf("sample story: %w", err)
		}
		list = append(list, path)
	}
	return list, nil
}

// pasteSource takes the text on the clipboard as a source.
func (u *ui) pasteSource() {
	text := strings.TrimSpace(u.app.Clipboard().Content())
	if text == "" {
		u.say(tr(nothingToPaste))
		return
	}
	u.pasted++
	path := filepath.Join(u.temp, message("%s %d.txt", tr(pastedTitle), u.pasted))
	u.background(func() func() {
		err := os.WriteFile(path, []byte(text+"\n"), 0o600)
		return func() {
			if err != nil {
				u.say(err.Error())
				return
			}
			u.read(tr(pastedTitle), []string{path})
		}
	})
}
