package ingest

import (
	"context"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

func plain() *Format {
	return &Format{Name: "Plain text", Exts: []string{".txt"}, Read: func(_ context.Context, path string, data []byte) ([]*article.Article, error) {
		text := strings.ToValidUTF8(string(data), string(utf8.RuneError))
		a := article.New(article.Meta{Path: path, Format: "Plain text", Encoding: "utf-8"}, text, nil)
		return []*article.Article{a}, nil
	}}
}
