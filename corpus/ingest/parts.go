package ingest

import "sidelight/corpus/article"

// A part of a file is full at so many articles or bytes of text, so that a file of a million articles is never held whole.
const (
	partArticles = 500
	partBytes    = 16 << 20
)

// An outcome is what reading a file gave, or a part of it: then its report says More and counts the articles so far.
type outcome struct {
	list   []*article.Article
	report Report
}

// parts gathers the articles of one file and hands them on part by part.
type parts struct {
	path  string
	more  func(outcome) // takes the parts before the last
	list  []*article.Article
	bytes int // of text in list
	count int // articles of the file so far
}

func (p *parts) add(a *article.Article) {
	if len(p.list) >= partArticles || p.bytes >= partBytes {
		p.more(outcome{p.list, Report{Path: p.path, Status: More, Articles: p.count}})
		p.list, p.bytes = nil, 0
	}
	p.list = append(p.list, a)
	p.bytes += len(a.Text)
	p.count++
}

// last is the last part, with the end of the file.
func (p *parts) last(err error) outcome {
	return outcome{p.list, report(p.path, p.count, err)}
}
