package app

import (
	"path/filepath"

	"sidelight/corpus/report"
	"sidelight/docs"
)

// openGuide writes the guide into the window's folder for temporary files and shows it in the browser; it needs no network.
func (u *ui) openGuide() {
	path := filepath.Join(u.temp, "guide.html")
	u.background(func() func() {
		err := report.WriteFile(path, docs.HTML)
		return func() {
			if err != nil {
				u.say(err.Error())
				return
			}
			u.openPage(path)
		}
	})
}
