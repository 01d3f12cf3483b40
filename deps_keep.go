//go:build keep

package main

import (
	_ "fyne.io/fyne/v2"
	_ "github.com/abadojack/whatlanggo"
	_ "github.com/clipperhouse/uax29/v2/words"
	_ "github.com/cockroachdb/apd/v3"
	_ "github.com/emersion/go-message"
	_ "github.com/gen2brain/go-fitz"
	_ "github.com/go-fonts/stix/stix2textregular"
	_ "github.com/gogs/chardet"
	_ "github.com/kljensen/snowball"
	_ "github.com/markusmobius/go-trafilatura"
	_ "github.com/rivo/uniseg"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/rymdport/portal"
	_ "github.com/sahilm/fuzzy"
	_ "github.com/wlynxg/chardet"
	_ "github.com/yuin/goldmark"
	_ "golang.org/x/image/vector"
	_ "golang.org/x/net/html"
	_ "golang.org/x/text/unicode/norm"
	_ "modernc.org/sqlite"
)

func main() {}
