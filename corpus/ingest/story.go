package ingest

import (
	"strings"
	"unicode/utf8"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

// The story of a page is chosen in three steps. go-trafilatura says which text is the story; it is a good judge of that, but its own output
// loses spaces beside links and the bounds of some paragraphs. So the lines of the page are matched with what it chose, and taken as the page has
// them. Then what it missed in the middle of the story is put back, and lines that only call for a click are left out.

// chooseStory returns the blocks of the page that are the story, given the tree of what was chosen. It returns nil if they do not fit together.
func chooseStory(blocks []pageBlock, chosen *dom.Node) []pageBlock {
	var parts draft
	parts.blocksOf(chosen)
	var text strings.Builder
	lines := map[string]bool{}
	for _, p := range parts.parts {
		key := squeeze(p.text)
		lines[key] = true
		text.WriteString(key)
	}
	all := text.String()
	if len(all) == 0 || len(blocks)*len(all) > 4e9 {
		return nil
	}
	keep := make([]bool, len(blocks))
	at, found := 0, 0
	for i, b := range blocks {
		end := 0
		if end = nextIn(all, b.key, at); end > 0 && len(b.key) < shortKey && !lines[b.key] && end-at > len(b.key)+8 {
			end = -1 // the same few letters somewhere else
		}
		if end < 0 && len(b.key) >= 40 {
			end = mostIn(all, b, at)
		}
		if end >= 0 {
			keep[i] = true
			found += len(b.key)
			at = end
		}
	}
	if found*10 < len(all)*6 {
		return nil
	}
	if links(blocks, keep)*2 > found {
		keep = densest(blocks) // the judge took the menus
	}
	fill(blocks, keep)
	var out []pageBlock
	for i, b := range blocks {
		if keep[i] {
			out = append(out, b)
		}
	}
	return withoutCalls(out)
}

// links is how much of the kept text is links, in bytes.
func links(blocks []pageBlock, keep []bool) int {
	n := 0
	for i, b := range blocks {
		if keep[i] {
			n += b.linked
		}
	}
	return n
}

// sentence reports whether a line is something to read: long enough, ending as a sentence does, not one link.
func (b pageBlock) sentence() bool {
	return b.linked*2 < len(b.text) && (len(b.text) >= 60 && stop(b.text) || len(b.text) >= 160)
}

// densest keeps the sentences of the element that holds most of them: the story by our own judgement.
func densest(blocks []pageBlock) []bool {
	weight := map[*dom.Node]int{}
	var best *dom.Node
	for _, b := range blocks {
		if b.aside || !b.sentence() {
			continue
		}
		share := len(b.text)
		for n := b.node.Parent; n != nil && share > 0; n = n.Parent { // farther away counts less
			weight[n] += share
			share /= 2
			if best == nil || weight[n] > weight[best] {
				best = n
			}
		}
	}
	keep := make([]bool, len(blocks))
	first, last := len(blocks), 0
	for i, b := range blocks {
		if best != nil && !b.aside && b.sentence() && under(b.node, best) {
			first, last = min(first, i), i
		}
	}
	for i := first; i <= last && i < len(blocks); i++ {
		keep[i] = !blocks[i].aside && !blocks[i].leads() && under(blocks[i].node, best)
	}
	return keep
}

// shortKey is the length below which a line must stand alone in what was chosen, or right after the one before it.
const shortKey = 25

// nextIn finds key in all and returns where it ends. Long keys may stand anywhere, short ones only soon after at.
func nextIn(all, key string, at int) int {
	near := all[at:min(len(all), at+len(key)+2000)]
	if i := strings.Index(near, key); i >= 0 {
		return at + i + len(key)
	}
	if len(key) >= 40 {
		if i := strings.Index(all, key); i >= 0 {
			return max(at, i+len(key))
		}
	}
	return -1
}

// mostIn is nextIn for a block of which the judge left something out: a few words at its start, its middle and its end must be there.
func mostIn(all string, b pageBlock, at int) int {
	const piece = 16
	hits, end, tried := 0, -1, 0
	for i := 0; i+piece <= len(b.key); i += max(piece, len(b.key)/8) {
		tried++
		if j := strings.Index(all, b.key[i:i+piece]); j >= 0 {
			hits++
			end = max(at, j+piece)
		}
	}
	if tried >= 3 && hits*3 >= tried*2 {
		return min(end, len(all))
	}
	return -1
}

// fill puts back what was missed between the first and the last block of the story: sentences, subheadings and quotations that stand in
// the same element as it.
func fill(blocks []pageBlock, keep []bool) {
	first, last := -1, -1
	for i := range keep {
		if keep[i] {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	home := storyElement(blocks, keep)
	if home == nil {
		return
	}
	chunk := bodyClass(attr(home, "class"))
	if chunk == "" {
		chunk = chunkClass(blocks, keep)
	}
	for i := max(0, first-3); i < len(blocks); i++ {
		b := blocks[i]
		goesOn := i > last && chunk != "" && inClass(b.node, chunk) // the story goes on in another element of the same class
		if keep[i] || b.aside || b.kind == article.Caption || b.linked*2 > len(b.text) || !goesOn && (i > last || !under(b.node, home)) {
			continue
		}
		sentence := len(b.text) >= 40 && stop(b.text)
		subhead := i > first && b.tag[0] == 'h' && len(b.tag) == 2 && b.tag != "h1" && len(b.text) < 120 && b.linked == 0
		if sentence || subhead || b.quoted && i > first && len(b.text) > 3 {
			keep[i] = true
		}
	}
}

// chunkClass is the class of the element that most of the kept text stands in directly, if it names the body of an article: sites part
// long stories into several such elements with advertisements between them.
func chunkClass(blocks []pageBlock, keep []bool) string {
	weight := map[string]int{}
	best := ""
	for i, b := range blocks {
		if !keep[i] || b.node.Parent == nil {
			continue
		}
		class := attr(b.node.Parent, "class")
		weight[class] += len(b.text)
		if weight[class] > weight[best] {
			best = class
		}
	}
	return bodyClass(best)
}

// bodyClass returns the class if it names the body of an article, else "".
func bodyClass(class string) string {
	low := strings.ToLower(class)
	for _, w := range []string{"article", "body", "content", "story", "post", "entry"} {
		if strings.Contains(low, w) {
			return class
		}
	}
	return ""
}

func inClass(n *dom.Node, class string) bool {
	for ; n != nil; n = n.Parent {
		if attr(n, "class") == class {
			return true
		}
	}
	return false
}

// storyElement is the deepest element that holds nine tenths of the kept text.
func storyElement(blocks []pageBlock, keep []bool) *dom.Node {
	weight := map[*dom.Node]int{}
	total := 0
	for i, b := range blocks {
		if !keep[i] {
			continue
		}
		total += len(b.text)
		for n := b.node; n != nil; n = n.Parent {
			weight[n] += len(b.text)
		}
	}
	var best *dom.Node
	depth := -1
	for n, w := range weight {
		if w*10 >= total*9 {
			if d := depthOf(n); d > depth {
				best, depth = n, d
			}
		}
	}
	for best != nil && best.Parent != nil && partOfText[best.Data] {
		best = best.Parent
	}
	return best
}

// partOfText are the elements that hold a part of a text, never all of it.
var partOfText = wordSet("p ol ul li dl dd blockquote table tbody tr td span")

func depthOf(n *dom.Node) int {
	d := 0
	for ; n.Parent != nil; n = n.Parent {
		d++
	}
	return d
}

func under(n, home *dom.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == home {
			return true
		}
	}
	return false
}

// withoutCalls leaves out lines that are no part of the story: calls for a click, notices, addresses, lists of links to other stories.
func withoutCalls(blocks []pageBlock) []pageBlock {
	var out []pageBlock
	for i, b := range blocks {
		run := b.leads() && (b.tag == "td" || b.tag == "li" || i > 0 && blocks[i-1].leads() || i+1 < len(blocks) && blocks[i+1].leads())
		if run || isCall(b.text, b.linked) || strings.HasPrefix(b.text, "http") && !strings.Contains(b.text, " ") {
			continue
		}
		out = append(out, b)
	}
	return out
}

// leads reports whether a line is nothing but a link, as in a list of other stories.
func (b pageBlock) leads() bool {
	return b.linked*10 >= len(b.text)*9 && utf8.RuneCountInString(b.text) < 120 && !b.quoted
}
