package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"io"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

func TestGoldens(t *testing.T) {
	c, o := story(t, "dam")
	o.Made = "10 November 2024"
	for name, write := range map[string]func(*bytes.Buffer) error{
		"dam.html":          func(b *bytes.Buffer) error { return HTML(b, c, o) },
		"dam.md":            func(b *bytes.Buffer) error { return Markdown(b, c, o) },
		"dam.ris":           func(b *bytes.Buffer) error { return RIS(b, c.Articles) },
		"dam.bib":           func(b *bytes.Buffer) error { return BibTeX(b, c.Articles) },
		"dam-articles.csv":  func(b *bytes.Buffer) error { return Articles(c.Articles).CSV(b) },
		"dam-figures.csv":   func(b *bytes.Buffer) error { return Figures(c.Articles).CSV(b) },
		"dam-quotes.csv":    func(b *bytes.Buffer) error { return Quotes(c.Articles).CSV(b) },
		"dam-facts.csv":     func(b *bytes.Buffer) error { return Facts(c, o).CSV(b) },
		"dam-factcheck.csv": func(b *bytes.Buffer) error { return FactCheck(c, o).CSV(b) },
		"dam-sources.csv":   func(b *bytes.Buffer) error { return Sources(c, o).CSV(b) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		text := strings.NewReplacer("\r\n", "\n", css, "\n", html.EscapeString(styleHash()), "(hash)").Replace(strings.ReplaceAll(b.String(), "&#43;", "+"))
		golden(t, name, text)
	}
}

// TestPageIsSafe reads the page as a browser does: no script, no element or attribute that could fetch or run anything, and a
// content policy that allows the page's own style and nothing else.
func TestPageIsSafe(t *testing.T) {
	c, o := story(t, "dam")
	o.Title = `<script>alert("title")</script>`
	c.Findings[0].What = `</th><img src=x onerror=alert(1)>`
	c.Findings[0].Why = `"><svg/onload=alert(1)>`
	o.Remarks[c.Findings[0].Key] = Remark{Note: "<iframe src=//evil.example>", By: "javascript:alert(1)"}
	var b bytes.Buffer
	if err := HTML(&b, c, o); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	ids, links := map[string]bool{}, map[string]bool{}
	policy, style := "", ""
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "img", "link", "iframe", "object", "embed", "svg", "form", "base", "input", "b" + "utton":
			t.Errorf("the page has a <%s>", n.Data)
		case "style":
			style = n.FirstChild.Data
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "id" && ids[a.Val]:
				t.Errorf("id %q stands twice", a.Val)
			case a.Key == "id":
				ids[a.Val] = true
			case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
				links[a.Val[1:]] = true
			case a.Key == "href", a.Key == "src", a.Key == "style", strings.HasPrefix(a.Key, "on"):
				t.Errorf("the page has %s=%q", a.Key, a.Val)
			case a.Key == "content" && strings.HasPrefix(a.Val, "default-src"):
				policy = a.Val
			}
		}
	}
	for l := range links {
		if !ids[l] {
			t.Errorf("#%s leads nowhere", l)
		}
	}
	sum := sha256.Sum256([]byte(style))
	if hash := base64.StdEncoding.EncodeToString(sum[:]); policy != "default-src 'none'; style-src 'sha256-"+hash+"'; base-uri 'none'; form-action 'none'" {
		t.Errorf("the policy %q does not allow the style sha256-%s alone", policy, hash)
	}
	if strings.Contains(style, "url(") || strings.Contains(style, "@import") {
		t.Error("the style asks for something")
	}
}

func TestFormulasAreDefused(t *testing.T) {
	for cell, want := range map[string]string{
		`=HYPERLINK("http://x","y")`: `'=HYPERLINK("http://x","y")`, "+1": "'+1", "-1+cmd|' /C calc'!A0": "'-1+cmd|' /C calc'!A0", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1",
		"\r=1": "'\r=1", "  =1": "'  =1", "＝1": "'＝1", "-3": "-3", "-3.5": "-3.5", "-": "'-", "41": "41", "a=b": "a=b", "": "",
	} {
		if got := defuse(cell); got != want {
			t.Errorf("defuse(%q) = %q, want %q", cell, got, want)
		}
	}
	var b bytes.Buffer
	if err := (Table{Head: []string{"=a"}, Rows: [][]string{{"=1\n2"}}}).Spreadsheet(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), byteOrderMark))).ReadAll()
	if err != nil || rows[0][0] != "'=a" || rows[1][0] != "'=1\n2" || !strings.HasPrefix(b.String(), byteOrderMark) {
		t.Errorf("got %q, %v", rows, err)
	}
}

// TestEveryShapeOfComparison writes all there is for nothing, one article and many.
func TestEveryShapeOfComparison(t *testing.T) {
	c, o := story(t, "dam")
	one := &compare.Comparison{Articles: c.Articles[:1], Origins: [][]int{{0}}}
	many := &compare.Comparison{Articles: append(append(c.Articles, c.Articles...), c.Articles...), Findings: c.Findings, Links: c.Links, Origins: [][]int{{0}}}
	for name, c := range map[string]*compare.Comparison{"empty": {}, "one": one, "many": many} {
		for _, part := range Parts() {
			for _, f := range part.files {
				var b bytes.Buffer
				if err := f.write(&b, c, o); err != nil {
					t.Errorf("%s, %s: %v", name, f.name, err)
				}
				if f.name == "report.html" && regexp.MustCompile(`ZgotmplZ|<no value>`).Match(b.Bytes()) {
					t.Errorf("%s: a value did not fit its place in the page", name)
				}
			}
		}
	}
}

// BenchmarkReport100kWords writes the page of two texts of 50,000 words with a figure in every sentence.
func BenchmarkReport100kWords(b *testing.B) {
	c := &compare.Comparison{Origins: [][]int{{0}, {1}}, Coverage: make([]compare.Coverage, 2)}
	for i := range 2 {
		a := &mark.Annotated{Article: article.New(article.Meta{}, strings.Repeat("The ferry carried 214 people over the bay.\n\n", 6250), nil)}
		for n, s := range a.Sentences() {
			at := article.Span{Start: s.Start + 18, End: s.Start + 21}
			a.Figures = append(a.Figures, figure.Figure{Span: at, Low: figure.Int(214), High: figure.Int(214)})
			c.Findings = append(c.Findings, compare.Finding{Kind: "figure", Relation: compare.Only, Members: []compare.Member{
				{Place: compare.Place{Article: i, Span: at}, Kind: "figure", Index: n, Sentence: s},
			}})
		}
		for _, k := range mark.Kinds() {
			a.Marks = append(a.Marks, k.Find(a)...)
		}
		c.Articles = append(c.Articles, a)
	}
	for b.Loop() {
		if err := HTML(io.Discard, c, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
