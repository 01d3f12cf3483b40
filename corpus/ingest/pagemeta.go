package ingest

import (
	"encoding/json"
	"net/url"
	"strings"

	dom "golang.org/x/net/html"
)

// A pageHead is what the head of a page says in its tags.
type pageHead struct {
	meta   map[string][]string // by name, property or itemprop, lower case
	title  string              // <title>
	h1     []string
	lang   string
	link   string           // canonical address
	times  []string         // of <time> elements and of what is marked as the date of publication
	byline string           // of what is marked as the author
	linked []map[string]any // the nodes of its JSON-LD
}

// readHead collects what a page says about itself, in one walk.
func readHead(doc *dom.Node) *pageHead {
	h := &pageHead{meta: map[string][]string{}}
	var walk func(n *dom.Node)
	walk = func(n *dom.Node) {
		if n.Type == dom.ElementNode {
			switch n.Data {
			case "html":
				h.lang = attr(n, "lang")
			case "title":
				if h.title == "" && (n.Parent == nil || n.Parent.Data != "svg") {
					h.title = oneLine(nodeText(n))
				}
			case "h1":
				h.h1 = append(h.h1, oneLine(nodeText(n)))
			case "link":
				if strings.EqualFold(attr(n, "rel"), "canonical") {
					h.link = attr(n, "href")
				}
			case "time":
				h.times = append(h.times, firstNonEmpty(attr(n, "datetime"), attr(n, "content"), oneLine(nodeText(n))))
			case "meta":
				content := oneLine(attr(n, "content"))
				for _, key := range []string{"name", "property", "itemprop"} {
					if name := strings.ToLower(attr(n, key)); name != "" && content != "" {
						h.meta[name] = append(h.meta[name], content)
					}
				}
			case "script":
				if strings.EqualFold(attr(n, "type"), "application/ld+json") {
					h.addLinked(nodeText(n))
				}
				return
			}
			switch prop := strings.ToLower(attr(n, "itemprop")); {
			case prop == "datepublished" && n.Data != "meta":
				h.times = append([]string{firstNonEmpty(attr(n, "datetime"), attr(n, "content"), oneLine(nodeText(n)))}, h.times...)
			case h.byline == "" && n.Data != "meta" && (prop == "author" || strings.EqualFold(attr(n, "rel"), "author")):
				if name := oneLine(nodeText(n)); len(name) < 80 {
					h.byline = name
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
	return h
}

// addLinked keeps every object of a JSON-LD script that has a type.
func (h *pageHead) addLinked(src string) {
	var v any
	src = strings.TrimSpace(src)
	if json.Unmarshal([]byte(src), &v) != nil {
		// raw line ends inside strings are the usual fault
		if json.Unmarshal([]byte(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(src)), &v) != nil {
			return
		}
	}
	var walk func(v any, depth int)
	walk = func(v any, depth int) {
		if depth > 8 {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e, depth+1)
			}
		case map[string]any:
			if v["@type"] != nil {
				h.linked = append(h.linked, v)
			}
			walk(v["@graph"], depth+1)
			walk(v["mainEntity"], depth+1)
			walk(v["mainEntityOfPage"], depth+1)
		}
	}
	walk(v, 0)
}

// first is the first value of the first of the tags that is there.
func (h *pageHead) first(names ...string) string {
	for _, name := range names {
		for _, v := range h.meta[name] {
			if v != "" {
				return v
			}
		}
	}
	return ""
}

// news is the JSON-LD object that describes an article; nil if there is none.
func (h *pageHead) news() map[string]any {
	for _, o := range h.linked {
		for _, t := range texts(o["@type"]) {
			if strings.HasSuffix(t, "Article") || t == "BlogPosting" || t == "Report" || t == "LiveBlogPosting" || t == "Review" {
				return o
			}
		}
	}
	return nil
}

// texts reads a JSON-LD value as a list of strings: a string, an object with a name, or a list of those.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		if v = oneLine(dom.UnescapeString(v)); v != "" {
			return []string{v}
		}
	case map[string]any:
		return texts(v["name"])
	case []any:
		var out []string
		for _, e := range v {
			out = append(out, texts(e)...)
		}
		return out
	}
	return nil
}

func firstText(v any) string {
	if list := texts(v); len(list) > 0 {
		return list[0]
	}
	return ""
}

// pageMeta fills in what the page says about itself.
func (d *draft) pageMeta(doc *dom.Node) {
	h := readHead(doc)
	news := h.news()
	d.Outlet = firstNonEmpty(h.first("og:site_name"), firstText(news["publisher"]), h.first("application-name", "dc.publisher", "publisher"))
	d.Title = pageTitle(h, news, d.Outlet)
	d.Date = firstNonEmpty(
		isoDate(h.first("article:published_time", "og:published_time", "og:article:published_time", "article:published")),
		isoDate(firstText(news["datePublished"])), isoDate(h.first("datepublished")), isoDate(firstText(news["dateCreated"])),
		isoDate(h.first("date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "dc.terms.created", "parsely-pub-date", "sailthru.date", "article.published", "publication_date", "publish-date", "cxenseparse:recs:publishtime")))
	if d.Date == "" && len(h.times) > 0 {
		d.Date = isoDate(h.times[0])
	}
	for _, name := range []string{strings.Join(texts(news["author"]), ", "), h.first("author"), h.first("article:author"), h.first("byl"), h.first("dc.creator"), h.first("parsely-author"), h.first("sailthru.author"), h.byline} {
		if d.Author = cleanAuthor(name); d.Author != "" {
			break
		}
	}
	d.URL = firstNonEmpty(h.link, h.first("og:url"))
	if d.Outlet == "" {
		d.Outlet = outletOf(h.title, d.Title, d.URL)
	}
	if i := strings.IndexAny(h.lang, "-_"); i > 0 {
		h.lang = h.lang[:i]
	}
	d.Lang = strings.ToLower(h.lang)
}

func isoDate(s string) string { return readDate(s, true) }

func firstNonEmpty(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

// outletOf guesses the outlet of a page that does not name it: what its title adds to the headline, else the host of its address.
func outletOf(title, headline, address string) string {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " · "} {
		if i := strings.LastIndex(title, sep); i > 0 && headline != "" && len(title)-i < 50 && sameBeginning(title[:i], headline) {
			return strings.TrimSpace(title[i+len(sep):])
		}
	}
	if u, err := url.Parse(address); err == nil {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return ""
}

// sameBeginning reports whether one of the two begins with the other.
func sameBeginning(a, b string) bool {
	a, b = letters(a), letters(b)
	return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) && a != ""
}

// pageTitle is the headline of a page: that for sharing, as it has no site name added, unless it has; else the title, or the only first-level heading
// if the title says the same in fewer words.
func pageTitle(h *pageHead, news map[string]any, outlet string) string {
	title := firstNonEmpty(h.first("og:title", "twitter:title"), firstText(news["headline"]))
	shared := title != ""
	title = withoutOutlet(firstNonEmpty(title, h.title), outlet)
	for _, h1 := range h.h1 {
		switch {
		case len(h.h1) > 1 || len(h1) < headlineShort || len(h1) > 300:
		case letters(h1) == letters(title):
			return h1
		case strings.HasPrefix(letters(title), letters(h1)) && len(h1)*2 > len(title): // the rest is the site's name
			return h1
		case !shared && !strings.HasSuffix(letters(title), letters(h1)): // not the site's name, printed large
			return h1
		}
	}
	return title
}

// withoutOutlet takes the name of the outlet off the end of a title: "Ferry fire kills 41 | Morning Ledger".
func withoutOutlet(title, outlet string) string {
	if outlet == "" {
		return title
	}
	for _, sep := range []string{" | ", " - ", " – ", " — ", " · ", " :: "} {
		if i := strings.LastIndex(title, sep); i > 0 && letters(title[i+len(sep):]) == letters(outlet) {
			return strings.TrimSpace(title[:i])
		}
	}
	return title
}

func attr(n *dom.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// nodeText is all text below a node.
func nodeText(n *dom.Node) string {
	var b strings.Builder
	var walk func(n *dom.Node)
	walk = func(n *dom.Node) {
		if n.Type == dom.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}
