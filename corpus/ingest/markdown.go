package ingest

import (
	"context"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"sidelight/corpus/article"
)

func markdown() *Format {
	return &Format{Name: "Markdown", Exts: []string{".md", ".markdown", ".mkd"}, read: readMarkdown}
}

func readMarkdown(_ context.Context, f *file, emit func(*draft)) error {
	src, encoding, strays, ok := decodeTelling(f.data)
	if !ok {
		return errBinary
	}
	d := &draft{Meta: article.Meta{Encoding: encoding}}
	d.warnStrays(strays)
	src = d.headers(d.frontMatter(src))
	source := []byte(src)
	doc := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser().Parse(text.NewReader(source))
	ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			kind := article.Paragraph
			if n.Level <= 2 {
				kind = article.Headline
			}
			d.add(kind, inlineText(n, source))
			return ast.WalkSkipChildren, nil
		case *ast.Paragraph, *ast.TextBlock:
			kind := article.Paragraph
			if n.Parent() != nil && n.Parent().Kind() == ast.KindListItem {
				kind = article.List
			}
			p := inlineText(n, source)
			if c, ok := n.FirstChild().(*ast.Emphasis); ok && c.Level == 2 && n.ChildCount() == 1 && len(d.parts) < headlineWithin {
				kind = article.Headline
			}
			if len(d.parts) < headlineWithin {
				d.credits(p)
			}
			d.add(kind, p)
			return ast.WalkSkipChildren, nil
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			for i := range n.Lines().Len() {
				line := n.Lines().At(i)
				d.add(article.Paragraph, string(line.Value(source)))
			}
			return ast.WalkSkipChildren, nil
		}
		if n.Kind().String() == "TableCell" {
			d.add(article.List, inlineText(n, source))
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	emit(d)
	return nil
}

// inlineText is the words of a node without its marks; a picture gives nothing.
func inlineText(n ast.Node, source []byte) string {
	var b strings.Builder
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Image:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			b.Write(n.Value(source))
			if n.SoftLineBreak() || n.HardLineBreak() {
				b.WriteByte('\n')
			}
		case *ast.String:
			b.Write(n.Value)
		case *ast.AutoLink:
			b.Write(n.Label(source))
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// frontMatter takes a block between "---" lines from the start of the text: "title: ...", as site generators write it.
func (d *draft) frontMatter(src string) string {
	body, ok := strings.CutPrefix(src, "---\n")
	if !ok {
		return src
	}
	head, rest, ok := strings.Cut(body, "\n---")
	if !ok {
		return src
	}
	for line := range strings.Lines(head) {
		d.headers(strings.NewReplacer(`"`, "", `'`, "").Replace(line))
	}
	_, rest, _ = strings.Cut(rest, "\n")
	return rest
}
