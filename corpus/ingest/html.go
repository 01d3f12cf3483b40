package ingest

import (
	"bytes"
	"context"
	"errors"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html/charset"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

func html() *Format {
	return &Format{Name: "HTML page", Exts: []string{".html", ".htm", ".xhtml", ".shtml"}, is: isHTML, read: readHTML}
}

// isHTML looks for the tags every page begins with.
func isHTML(f *file) bool {
	head := bytes.ToLower(f.head())
	head = bytes.TrimLeft(head, "\xef\xbb\xbf \t\r\n")
	if bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) {
		return true
	}
	return bytes.HasPrefix(head, []byte("<")) && (bytes.Contains(head, []byte("<html")) || bytes.Contains(head, []byte("<head>")) || bytes.Contains(head, []byte("<body")))
}

// Pages beyond these limits are not parsed: their tags are stripped. A news page has 1,000 to 5,000 tags.
const (
	maxPage = 5 << 20
	maxTags = 100_000
)

func readHTML(_ context.Context, f *file, emit func(*draft)) error {
	src, encoding, ok := decodeHTML(f.data)
	if !ok {
		return errBinary
	}
	if strings.Contains(src[:min(len(src), 1<<16)], ownReport) {
		return errOwnReport
	}
	if emitPageExport(src, func(d *draft) { d.Encoding = encoding; emit(d) }) {
		return nil
	}
	d := readPage(src)
	d.Encoding = encoding
	emit(d)
	return nil
}

// ownReport stands in the head of the pages that corpus/report writes. They hold the articles they compare, so they are no source themselves.
const ownReport = `<meta name="generator" content="Sidelight">`

var errOwnReport = errors.New("a report made by Sidelight: open the articles it was made from")

// decodeHTML is decode, with what the page itself says about its encoding where the bytes leave it open.
func decodeHTML(data []byte) (text, encoding string, ok bool) {
	if _, enc := marked(data); enc == nil && !binary(data) {
		if _, name, certain := charset.DetermineEncoding(data[:min(len(data), 1024)], ""); certain || bytes.Contains(data[:min(len(data), 1024)], []byte("charset")) {
			return decodeAs(name, data)
		}
	}
	return decode(data)
}

// readPage takes the article out of a page.
func readPage(src string) *draft {
	d := &draft{}
	if len(src) > maxPage || strings.Count(src, "<") > maxTags {
		d.warn("a very large page: menus and advertisements may be left in the text")
		d.stripTags(src)
		return d
	}
	doc, err := dom.Parse(strings.NewReader(src))
	if err != nil {
		d.warn("the page is damaged: menus and advertisements may be left in the text")
		d.stripTags(src)
		return d
	}
	d.pageMeta(doc)
	r, err := trafilatura.ExtractDocument(doc, trafilatura.Options{EnableFallback: false, ExcludeComments: true, HtmlDateMode: trafilatura.Disabled})
	if err == nil && r.ContentNode != nil {
		d.Author = firstNonEmpty(d.Author, cleanAuthor(strings.ReplaceAll(r.Metadata.Author, "; ", ", ")))
		blocks := chooseStory(pageBlocks(doc), r.ContentNode)
		for i, b := range blocks {
			switch {
			case b.tag == "h1" && i < headlineWithin && alike(b.text, d.Title):
				d.add(article.Headline, d.Title) // the page's own wording of the title in its head
			case i < headlineWithin && (isByline(b.text) || onlyDate(b.text)):
				d.credits(b.text)
			default:
				d.add(b.kind, b.text)
			}
		}
		if len(blocks) == 0 {
			d.blocksOf(r.ContentNode)
		}
	}
	if len(d.parts) == 0 {
		d.warn("no article found in the page: all of its text is shown")
		d.stripTags(src)
	}
	return d
}

// alike reports whether two headlines share half of their words.
func alike(a, b string) bool {
	words := map[string]bool{}
	for _, w := range article.Words(b) {
		words[article.Fold(w.Of(b))] = true
	}
	same, n := 0, 0
	for _, w := range article.Words(a) {
		n++
		if words[article.Fold(w.Of(a))] {
			same++
		}
	}
	return same*2 >= min(n, len(words)) && same > 1
}

// blocksOf adds the blocks of a cleaned tree of nodes.
func (d *draft) blocksOf(root *dom.Node) {
	var line strings.Builder
	kind := article.Paragraph
	flush := func() {
		d.add(kind, line.String())
		line.Reset()
	}
	var walk func(n *dom.Node)
	walk = func(n *dom.Node) {
		switch n.Type {
		case dom.TextNode:
			line.WriteString(n.Data)
			return
		case dom.ElementNode:
		default:
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				walk(c)
			}
			return
		}
		block := blockTags[n.Data]
		if block == "" && n.Data != "br" {
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				walk(c)
			}
			return
		}
		flush()
		if n.Data == "br" {
			return
		}
		outer := kind
		if block != "p" {
			kind = article.BlockKind(block)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		flush()
		kind = outer
	}
	walk(root)
	flush()
}

// blockTags are the elements that stand on lines of their own, and the kind of block they give; "p" keeps that of the element around.
var blockTags = func() map[string]string {
	m := map[string]string{}
	for tag := range wordSet(`p div section article main blockquote pre ul ol dl table tr tbody thead tfoot header footer aside address
		h1 h2 h3 h4 h5 h6 hr form fieldset center details summary body figure`) {
		m[tag] = "p"
	}
	for _, tag := range []string{"li", "dt", "dd", "td", "th"} {
		m[tag] = string(article.List)
	}
	m["figcaption"], m["caption"] = string(article.Caption), string(article.Caption)
	return m
}()
