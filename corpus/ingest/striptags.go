package ingest

import (
	"io"
	"strings"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

// stripTags adds all text of a page, without building a tree: the way out for pages that are too large, too deep or
// too damaged to parse. It takes time and memory in proportion to the page.
func (d *draft) stripTags(src string) {
	z := dom.NewTokenizer(strings.NewReader(src))
	z.SetMaxBuf(maxText)
	var line strings.Builder
	hidden := ""
	for {
		switch z.Next() {
		case dom.ErrorToken:
			if z.Err() != io.EOF {
				d.warn("the page is damaged: its end is missing")
			}
			d.add(article.Paragraph, line.String())
			return
		case dom.TextToken:
			if hidden == "" {
				line.Write(z.Text())
			}
		case dom.StartTagToken, dom.SelfClosingTagToken:
			name, _ := z.TagName()
			switch tag := string(name); {
			case tag == "script" || tag == "style" || tag == "noscript" || tag == "template" || tag == "svg":
				hidden = tag
			case blockTags[tag] != "" || tag == "br" || tag == "title":
				d.add(article.Paragraph, line.String())
				line.Reset()
			}
		case dom.EndTagToken:
			name, _ := z.TagName()
			switch tag := string(name); {
			case tag == hidden:
				hidden = ""
			case blockTags[tag] != "" || tag == "title":
				d.add(article.Paragraph, line.String())
				line.Reset()
			}
		}
	}
}
