// Package docs holds the guide and the privacy notice, and makes one page of them that the Help menu opens without a network.
package docs

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

//go:embed guide/*.md PRIVACY.md docs.css
//go:embed pictures/compare-light.png pictures/matrix.png pictures/notes.png pictures/quotes.png pictures/search.png
var files embed.FS

// pages are the parts of the page, in reading order.
var pages = []string{
	"guide/README.md", "guide/first-ten-minutes.md", "guide/journeys.md", "guide/findings.md", "guide/library.md", "guide/search.md", "guide/keys.md", "guide/formats.md", "guide/command-line.md",
	"guide/teaching.md", "PRIVACY.md",
}

// HTML writes the guide and the privacy notice as one page, without script and without anything fetched.
func HTML(w io.Writer) error {
	css, err := files.ReadFile("docs.css")
	if err != nil {
		return err
	}
	hash := sha256.Sum256(css)
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Guide to Sidelight</title>
<style>%s</style>
</head>
<body>
<main>
`, base64.StdEncoding.EncodeToString(hash[:]), css)
	for _, p := range pages {
		source, err := files.ReadFile(p)
		if err != nil {
			return err
		}
		part, err := section(p, source)
		if err != nil {
			return err
		}
		fmt.Fprintf(b, "<section id=%q>\n%s</section>\n", anchor(p), part)
	}
	fmt.Fprint(b, "</main>\n</body>\n</html>\n")
	return b.Flush()
}

// anchor names a part: "findings".
func anchor(page string) string {
	return strings.ToLower(strings.TrimSuffix(path.Base(page), ".md"))
}

// section renders one part; its links to other parts lead to them in the same page, its pictures are in the page.
func section(page string, source []byte) ([]byte, error) {
	md := goldmark.New(goldmark.WithExtensions(extension.Table))
	doc := md.Parser().Parse(text.NewReader(source))
	err := ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			to := path.Join(path.Dir(page), string(n.Destination))
			if _, err := files.ReadFile(to); err != nil {
				return ast.WalkStop, fmt.Errorf("%s links to %s: no such part", page, n.Destination)
			}
			n.Destination = []byte("#" + anchor(to))
		case *ast.Image:
			png, err := files.ReadFile(path.Join(path.Dir(page), string(n.Destination)))
			if err != nil {
				return ast.WalkStop, fmt.Errorf("%s shows %s: no such picture here", page, n.Destination)
			}
			n.Destination = []byte("data:image/png;base64," + base64.StdEncoding.EncodeToString(png))
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = md.Renderer().Render(&out, source, doc)
	return out.Bytes(), err
}
