package ingest

import (
	"context"
	"strings"

	"sidelight/corpus/article"
)

// A Preview says what a file would give if it were imported: "100 articles, 32 outlets".
type Preview struct {
	Report
	Outlets int  // different outlets among the articles, their spellings joined (see OutletKey)
	Export  bool // an export of a newspaper database, which may be imported as its articles or, with Options.AsOne, as one text
}

// A Previewer looks at the articles of a file as they come, part by part.
type Previewer struct {
	preview Preview
	seen    map[string]bool // outlets, by their key
}

// Add takes in a part of the file, or all of it, with its report, and says what is known of the file so far.
func (v *Previewer) Add(list []*article.Article, r Report) Preview {
	if v.seen == nil {
		v.seen = map[string]bool{}
	}
	v.preview.Report = r
	for _, a := range list {
		if key := OutletKey(a.Outlet); key != "" && !v.seen[key] {
			v.seen[key] = true
			v.preview.Outlets++
		}
		v.preview.Export = v.preview.Export || r.Articles > 1 && strings.HasSuffix(a.Format, " export")
	}
	return v.preview
}

// Options change how files are read. The zero value is what most want.
type Options struct {
	AsOne bool // the articles of a file joined to one
	Plain bool // as plain text, whatever the file is: for files whose own reader fails

	Columns map[string]Column // what the fields of a table or of records hold, by the fields' names (see Fields); nil: told from the names
}

// ReadAllAs is ReadAll with options.
func ReadAllAs(ctx context.Context, o Options, paths []string, each func([]*article.Article, Report)) {
	if !o.AsOne {
		readAll(ctx, childCommand(), o, paths, each)
		return
	}
	var before []*article.Article
	readAll(ctx, childCommand(), o, paths, func(list []*article.Article, r Report) {
		before = append(before, list...)
		if r.Status == More {
			return
		}
		list, before = before, nil
		if len(list) > 1 {
			list, r.Articles = []*article.Article{asOne(list)}, 1
		}
		each(list, r)
	})
}

// asOne joins articles to one that has the file's name and no headline.
func asOne(list []*article.Article) *article.Article {
	var text strings.Builder
	var blocks []article.Block
	for _, a := range list {
		if text.Len() > 0 {
			text.WriteString("\n\n")
		}
		from := text.Len()
		text.WriteString(a.Text)
		for _, b := range a.Blocks {
			b.Start, b.End = b.Start+from, b.End+from
			if b.Kind == article.Headline {
				b.Kind = article.Paragraph
			}
			blocks = append(blocks, b)
		}
	}
	article.MarkRepeats(text.String(), blocks)
	first := list[0]
	return article.New(article.Meta{Path: first.Path, Format: first.Format, Encoding: first.Encoding, Lang: first.Lang}, text.String(), blocks)
}

// OutletKey is the same for the spellings of one outlet's name: "The Guardian (London)", "Guardian.com.", "guardian online". It is "" for "".
func OutletKey(name string) string {
	name, _, _ = strings.Cut(article.Fold(name), "(")
	name, _, _ = strings.Cut(name, ", no.")
	var words []string
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return strings.ContainsRune(" .,;:-–/", r) }) {
		if !outletFiller[w] {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return strings.Join(strings.Fields(name), "")
	}
	return strings.Join(words, "")
}

// outletFiller are the words that come and go in the names of outlets.
var outletFiller = wordSet("the www com co uk net org de fr online print web site edition")
