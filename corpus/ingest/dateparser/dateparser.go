// Package dateparser stands in for github.com/markusmobius/go-dateparser, which go-trafilatura needs to build and Sidelight never
// calls: we read dates ourselves (corpus/ingest). The real package fills tables for 200 languages when a program starts, which cost every
// start of the window, of a command and of a reader child 150 ms. Only the names its importer go-htmldate uses are here, and no
// date is ever found.
package dateparser

import (
	"errors"
	"time"
)

// ErrNone is what Parse answers.
var ErrNone = errors.New("dates are not read here")

// ParserType names a way of reading dates.
type ParserType uint8

// The ways of reading dates go-htmldate asks for.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource says which of several years is meant.
type PreferredDateSource uint8

// Past prefers dates before now.
const Past PreferredDateSource = 1

// Configuration is the configuration of a Parser.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser reads no dates.
type Parser struct{ ParserTypes []ParserType }

// Date is a date read.
type Date struct{ Time time.Time }

// Parse always answers ErrNone.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) { return Date{}, ErrNone }
