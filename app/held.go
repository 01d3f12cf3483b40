package app

import (
	"path/filepath"
	"slices"

	"sidelight/corpus/ingest"
)

// A heldFile is a file of several articles that waits until the reader has said how it shall be imported.
type heldFile struct {
	ingest.Preview
	origins int // on how many original texts its articles stand; 0 if not known
}

// askHeld asks how files that hold several articles shall be imported: parted, each as one text, or file by file.
func (u *ui) askHeld(in intake, held []heldFile) {
	if len(held) == 1 {
		u.askFile(in, held[0], nil)
		return
	}
	articles := 0
	for _, p := range held {
		articles += p.Articles
	}
	group := message(heldMany, counted(len(held), fileNoun), counted(articles, articleNoun))
	take := func(how ingest.Options) func(*ui) {
		return func(u *ui) { u.take(in.as(how, held...)) }
	}
	list := []choice{
		{group: group, title: message(splitAllChoice, counted(articles, articleNoun)), run: take(ingest.Options{})},
		{group: group, title: tr(joinAllChoice), run: take(ingest.Options{AsOne: true})},
	}
	for i, p := range held {
		rest := slices.Delete(slices.Clone(held), i, i+1)
		list = append(list, choice{
			group: tr(fileByFile), title: filepath.Base(p.Path), note: contents(p), run: func(u *ui) { u.askFile(in, p, rest) },
		})
	}
	u.openHeld(list, held)
}

// askFile asks how one file shall be imported, then about the rest.
func (u *ui) askFile(in intake, p heldFile, rest []heldFile) {
	group := message(storyOf, filepath.Base(p.Path), contents(p))
	take := func(how ingest.Options) func(*ui) {
		return func(u *ui) {
			u.take(in.as(how, p))
			if len(rest) > 0 {
				u.askHeld(in, rest)
			}
		}
	}
	list := []choice{
		{group: group, title: message(splitChoice, counted(p.Articles, articleNoun)), run: take(ingest.Options{})},
		{group: group, title: tr(splitOneChoice), run: take(ingest.Options{AsOne: true})},
		{group: group, title: tr(plainChoice), run: take(ingest.Options{Plain: true})},
	}
	u.background(func() func() {
		fields, err := ingest.Fields(p.Path)
		return func() {
			if err == nil {
				list = append(list, choice{group: group, title: tr(columnsChoice), run: func(u *ui) { u.askColumns(in.as(ingest.Options{}, p), fields) }})
			}
			u.openHeld(list, append([]heldFile{p}, rest...))
		}
	})
}

// openHeld shows the choices for files that wait; leaving it leaves them out, and says so.
func (u *ui) openHeld(list []choice, held []heldFile) {
	s := listing(tr(heldHint), tr(heldNote), func(*ui) []choice { return list })
	s.left = func(u *ui) {
		names := filepath.Base(held[0].Path)
		if len(held) > 1 {
			names = counted(len(held), fileNoun)
		}
		u.say(message(leftOut, names))
	}
	u.openSurface(s, "")
}

// as is the intake of some of its files once the reader has said how they are read.
func (in intake) as(how ingest.Options, files ...heldFile) intake {
	in.how, in.decided, in.paths = how, true, nil
	for _, p := range files {
		in.paths = append(in.paths, p.Path)
	}
	return in
}

// contents says what is in a file: "100 articles, 32 outlets, 70 origins".
func contents(p heldFile) string {
	line := counted(p.Articles, articleNoun)
	if p.Outlets > 0 {
		line += ", " + counted(p.Outlets, outletNoun)
	}
	if p.origins > 0 {
		line += ", " + counted(p.origins, originNoun)
	}
	return line
}

// askColumns lists what each column of a table or of records holds. A line is changed by choosing it; the first line reads the file.
func (u *ui) askColumns(in intake, fields []ingest.Field) {
	group := filepath.Base(in.paths[0])
	list := []choice{{group: group, title: tr(withColumns), run: func(u *ui) {
		in.how.Columns = ingest.ChosenColumns(fields)
		u.take(in)
	}}}
	for _, c := range ingest.Columns() {
		line := choice{group: tr(columnsHint), title: message(columnLine, tr(columnWords[c]), tr(noField)), run: func(u *ui) { u.askField(in, fields, c) }}
		if i := slices.IndexFunc(fields, func(f ingest.Field) bool { return f.Column == c }); i >= 0 {
			line.title, line.snippet = message(columnLine, tr(columnWords[c]), fields[i].Name), fields[i].Example
		}
		list = append(list, line)
	}
	u.openSurface(listing(tr(columnsHint), tr(columnsNote), func(*ui) []choice { return list }), "")
}

// askField asks which field holds something, and goes back to the list.
func (u *ui) askField(in intake, fields []ingest.Field, c ingest.Column) {
	hint := message(fieldHint, tr(columnWords[c]))
	var list []choice
	for _, f := range fields {
		list = append(list, choice{group: hint, title: f.Name, snippet: f.Example, run: func(u *ui) {
			u.askColumns(in, ingest.WithColumn(fields, f.Name, c))
		}})
	}
	list = append(list, choice{group: hint, title: tr(noField), run: func(u *ui) {
		u.askColumns(in, ingest.WithColumn(fields, "", c))
	}})
	u.openSurface(listing(hint, "", func(*ui) []choice { return list }), "")
}
