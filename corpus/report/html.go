package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"html/template"
	"io"

	"sidelight/corpus/compare"
)

//go:embed report.css
var css string

//go:embed report.html
var pageSource string

var pageTemplate = template.Must(template.New("report").Parse(pageSource))

// columnsAtMost is how many sources a table of facts can have as columns; with more, each row lists values and who gives them.
const columnsAtMost = 4

// HTML writes the comparison as one page that needs nothing else: no script, no picture, nothing from the network, which a content policy in
// the page enforces. It prints in black and white, follows the reader's light or dark setting and can be read with a screen
// reader: it is the accessible twin of the window.
func HTML(w io.Writer, c *compare.Comparison, o Options) error {
	b := bufio.NewWriter(w)
	if err := pageTemplate.Execute(b, newPage(c, o)); err != nil {
		return err
	}
	return b.Flush()
}

// styleHash is the source the content policy allows the style by.
func styleHash() string {
	sum := sha256.Sum256([]byte(css))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
