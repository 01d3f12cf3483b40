package docs

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestGuide: every part stands in the page, every link leads somewhere, nothing runs or is fetched.
func TestGuide(t *testing.T) {
	var b bytes.Buffer
	if err := HTML(&b); err != nil {
		t.Fatal(err)
	}
	list, err := fs.Glob(files, "guide/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		if !slices.Contains(pages, p) {
			t.Errorf("%s is not among the pages", p)
		}
	}
	doc, err := html.Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	ids, links, pictures := map[string]bool{}, []string{}, 0
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if slices.Contains([]string{"script", "link", "iframe"}, n.Data) {
			t.Errorf("the guide has a <%s>", n.Data)
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "id":
				ids[a.Val] = true
			case "href":
				links = append(links, a.Val)
			case "src":
				pictures++
				if !strings.HasPrefix(a.Val, "data:image/png;base64,") {
					t.Errorf("a picture is fetched: %.80s", a.Val)
				}
			case "alt":
				if strings.TrimSpace(a.Val) == "" {
					t.Error("a picture without words for those who cannot see it")
				}
			}
		}
	}
	if pictures == 0 {
		t.Error("the guide has no picture")
	}
	for _, l := range links {
		if !strings.HasPrefix(l, "#") || !ids[l[1:]] {
			t.Errorf("a link leads to %s", l)
		}
	}
}
