package mark

import (
	"fmt"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/quote"
)

// Finders find what the marks are made of, one pass over the text each. Here, and only here, a finder that breaks down is caught: it costs
// an article the marks of its kinds, and nothing else. Tests and fuzzers of a finder call it itself, and see it break.
type Finders struct {
	Figures func(*article.Article) []figure.Figure
	Quotes  func(*article.Article) ([]quote.Quote, []quote.Statement)
}

// Ours are the finders of the program. Tests put others in their place.
func Ours() Finders { return Finders{Figures: figure.Find, Quotes: quote.Find} }

// What is said of an article whose finder broke down, and with what.
const (
	noFigures = "its figures could not be found: a fault of Sidelight (%v)"
	noQuotes  = "its quotes and statements could not be found: a fault of Sidelight (%v)"
)

// FiguresOf finds the figures of an article; the error says in plain words that their finder broke down.
func (f Finders) FiguresOf(a *article.Article) (list []figure.Figure, err error) {
	err = caught(noFigures, func() { list = f.Figures(a) })
	return list, err
}

// QuotesOf finds the quotes and statements of an article, as FiguresOf its figures.
func (f Finders) QuotesOf(a *article.Article) (quotes []quote.Quote, statements []quote.Statement, err error) {
	err = caught(noQuotes, func() { quotes, statements = f.Quotes(a) })
	return quotes, statements, err
}

// caught runs work; if it panics, the error says so in the words given.
func caught(words string, work func()) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf(words, p)
		}
	}()
	work()
	return nil
}
