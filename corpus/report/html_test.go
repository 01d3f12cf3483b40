package report

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"sidelight/corpus/compare"
)

func parsePage(t *testing.T, c *compare.Comparison, o Options) *html.Node {
	t.Helper()
	var b bytes.Buffer
	if err := HTML(&b, c, o); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// words is the text below a node, without the elements of some classes.
func words(n *html.Node, without ...string) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for _, class := range strings.Fields(attr(n, "class")) {
			if slices.Contains(without, class) {
				return
			}
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(n)
	return Line(b.String())
}

// TestPageHoldsTheTexts: the page is a twin of the window only if nothing of the texts is lost or doubled by marking them.
func TestPageHoldsTheTexts(t *testing.T) {
	c, o := story(t, "dam")
	var got []string
	for n := range parsePage(t, c, o).Descendants() {
		if n.Type == html.ElementNode && n.Data == "article" {
			for s := range n.Descendants() {
				if slices.Contains(strings.Fields(attr(s, "class")), "s") {
					got = append(got, words(s, "sign"))
				}
			}
		}
	}
	var want []string
	for _, a := range c.Articles {
		for _, s := range a.Sentences() {
			want = append(want, Line(s.Of(a.Text)))
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestPageReadsAloud checks what a screen reader goes by: one h1, no heading level left out, every header cell with its scope, every sign with
// words for it, the language of each text.
func TestPageReadsAloud(t *testing.T) {
	c, o := story(t, "dam")
	level, ones := 0, 0
	for n := range parsePage(t, c, o).Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "h1", "h2", "h3", "h4":
			l := int(n.Data[1] - '0')
			if l > level+1 {
				t.Errorf("%s %q comes after a heading of level %d", n.Data, words(n), level)
			}
			if level = l; l == 1 {
				ones++
			}
		case "th":
			if attr(n, "scope") == "" {
				t.Errorf("header cell %q has no scope", words(n))
			}
		case "article":
			if attr(n, "lang") == "" && attr(n, "id") != "a2" { // the second is of no known language
				t.Errorf("article %s has no language", attr(n, "id"))
			}
		case "a":
			if words(n) == "" {
				t.Error("a link without words")
			}
		}
	}
	if ones != 1 {
		t.Errorf("%d headings of level 1, want 1", ones)
	}
	var signs int
	for n := range parsePage(t, c, o).Descendants() {
		if strings.HasPrefix(attr(n, "class"), "sign") && n.Parent != nil && strings.HasPrefix(attr(n.Parent, "class"), "s ") {
			if signs++; !strings.Contains(words(n), ":") {
				t.Errorf("a sign is told as %q", words(n))
			}
		}
	}
	if signs == 0 {
		t.Error("no sentence has a sign")
	}
}
