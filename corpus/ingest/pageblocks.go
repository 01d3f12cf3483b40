package ingest

import (
	"strings"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

// A pageBlock is a line of text of a page, as the page lays it out.
type pageBlock struct {
	text   string
	key    string // the text without white space
	kind   article.BlockKind
	tag    string      // of the nearest block element: "p", "h2", "li"
	node   *dom.Node   // that element
	linked int         // bytes of its text that are links
	aside  bool        // in an element that is not for reading on: menus, boxes, share bars
	boxes  []*dom.Node // the elements around it that may be such ones
	quoted bool        // in a block quotation
}

// pageBlocks takes a page apart into its lines. Nothing is chosen yet; what a browser would not show is left out.
func pageBlocks(root *dom.Node) []pageBlock {
	var out []pageBlock
	var text strings.Builder
	now := pageBlock{kind: article.Paragraph, tag: "body", node: root}
	linked := 0
	flush := func() {
		if s := oneLine(text.String()); s != "" {
			b := now
			b.text, b.key, b.linked = s, squeeze(s), min(linked, len(s))
			out = append(out, b)
		}
		text.Reset()
		linked = 0
	}
	var walk func(n *dom.Node, inLink bool)
	children := func(n *dom.Node, inLink bool) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, inLink)
		}
	}
	walk = func(n *dom.Node, inLink bool) {
		switch n.Type {
		case dom.TextNode:
			text.WriteString(n.Data)
			if inLink {
				linked += len(strings.TrimSpace(n.Data))
			}
			return
		case dom.ElementNode:
		default:
			children(n, inLink)
			return
		}
		if unseen[n.Data] || hidden(n) {
			return
		}
		block := blockTags[n.Data]
		switch {
		case n.Data == "br":
			flush()
			return
		case n.Data == "a":
			inLink = true
		}
		if block == "" && !blockish(n) {
			children(n, inLink)
			return
		}
		flush()
		outer := now
		now.tag, now.node = n.Data, n
		if block != "" && block != "p" {
			now.kind = article.BlockKind(block)
		}
		if asideTags[n.Data] || asideNamed(n) {
			now.boxes = append(now.boxes[:len(now.boxes):len(now.boxes)], n)
		}
		if n.Data == "blockquote" { // a post of a social network is quoted in a box of that name
			now.quoted, now.boxes = true, nil
		}
		children(n, inLink)
		flush()
		now = outer
	}
	walk(root, false)
	flush()
	markAsides(out)
	return out
}

// markAsides tells which lines stand in a box that is not the story. A box that holds half of all there is to read is the story, whatever
// its name.
func markAsides(blocks []pageBlock) {
	weight := map[*dom.Node]int{}
	total := 0
	for _, b := range blocks {
		if b.sentence() {
			total += len(b.text)
			for _, n := range b.boxes {
				weight[n] += len(b.text)
			}
		}
	}
	for i, b := range blocks {
		for _, n := range b.boxes {
			if weight[n]*2 < total || asideTags[n.Data] && n.Data != "form" {
				blocks[i].aside = true
			}
		}
	}
}

// blockish reports whether an element that is inline by itself holds block elements, as careless pages do.
func blockish(n *dom.Node) bool {
	return n.Data == "figure" || n.Data == "picture" || n.Data == "video"
}

var (
	unseen    = wordSet("script style noscript template svg iframe select option button textarea input head object embed audio canvas map")
	asideTags = wordSet("nav footer aside form figure figcaption menu dialog")
)

// hidden reports whether the page says that an element is not shown.
func hidden(n *dom.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		case "class":
			for _, w := range hiddenWords {
				if strings.Contains(a.Val, w) {
					return true
				}
			}
		}
	}
	return false
}

// hiddenWords are parts of the class names of what is shown on demand only, or only read out.
var hiddenWords = strings.Fields("tooltip popover rollover-block screen-reader sr-only visually-hidden visuallyhidden print-only noprint")

// asideWords are parts of the class and id names by which sites mark what is not the story.
var asideWords = strings.Fields(`share social related newsletter signup sign-up subscribe promo advert sponsor sidebar comment recirc outbrain taboola
	breadcrumb byline author-bio authorbio tags-list taglist post-tags read-more readmore more-on most-read mostread popular trending caption credit
	cookie consent paywall widget toolbar footer navigation pagination disclaimer copyright`)

// asideNamed reports whether the class or id of an element names something that is not the story.
func asideNamed(n *dom.Node) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" {
			continue
		}
		low := strings.ToLower(a.Val)
		if len(low) > 200 {
			continue
		}
		for _, w := range asideWords {
			if strings.Contains(low, w) {
				return true
			}
		}
	}
	return false
}

// squeeze takes all white space out of a text.
func squeeze(s string) string {
	return strings.ReplaceAll(oneLine(s), " ", "")
}
