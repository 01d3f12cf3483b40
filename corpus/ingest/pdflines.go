package ingest

import (
	"strconv"
	"strings"

	dom "golang.org/x/net/html"
)

// A pdfLine is one line of a page, in the order MuPDF reads them: column after column.
type pdfLine struct {
	text      string
	page      int
	top, left float64 // in points from the upper left corner
	height    float64 // of the page
	size      float64 // of most of its letters
	bold      bool
	link      bool // in the blue of an unvisited link
}

// pdfLines reads the lines of a page as MuPDF writes them: <p style="top:..;left:..;line-height:.."><b><span style="font-size:..">text.
func pdfLines(sheet string, page int) []pdfLine {
	var out []pdfLine
	var l pdfLine
	var text strings.Builder
	height, letters, bold, size := 0.0, 0, 0, 0.0
	inBold, inLine, most, links, link := 0, false, 0, 0, false
	z := dom.NewTokenizer(strings.NewReader(sheet))
	for {
		switch z.Next() {
		case dom.ErrorToken:
			return out
		case dom.StartTagToken:
			t := z.Token()
			style := ""
			for _, a := range t.Attr {
				if a.Key == "style" {
					style = a.Val
				}
			}
			switch t.Data {
			case "div":
				height = points(style, "height")
			case "p":
				inLine, letters, bold, most, links, inBold = true, 0, 0, 0, 0, 0
				l = pdfLine{page: page, top: points(style, "top"), left: points(style, "left"), height: height}
				text.Reset()
			case "b":
				inBold++
			case "span":
				size = points(style, "font-size")
				link = strings.Contains(style, "color:#0000e")
			}
		case dom.EndTagToken:
			switch t := z.Token(); t.Data {
			case "b":
				inBold--
			case "p":
				l.text, l.bold, l.link = oneLine(text.String()), bold*2 > letters, links*2 > letters
				inLine = false
				if l.text == "" {
					continue
				}
				if n := len(out); n > 0 && sameLine(out[n-1], l) {
					out[n-1].text += " " + l.text
				} else {
					out = append(out, l)
				}
			}
		case dom.TextToken:
			if !inLine {
				continue
			}
			s := string(z.Text())
			text.WriteString(s)
			letters += len(s)
			if inBold > 0 {
				bold += len(s)
			}
			if link {
				links += len(s)
			}
			if len(s) > most {
				most, l.size = len(s), size
			}
		}
	}
}

// sameLine reports whether b goes on where a stopped: MuPDF parts a line at wide spaces.
func sameLine(a, b pdfLine) bool {
	return a.top-b.top < 1.5 && b.top-a.top < 1.5 && b.left > a.left && b.left-a.left < float64(len(a.text))*a.size*.8+4*a.size
}

// points reads a measure out of a style: "top:12.5pt".
func points(style, name string) float64 {
	for field := range strings.SplitSeq(style, ";") {
		if k, v, _ := strings.Cut(field, ":"); k == name {
			f, _ := strconv.ParseFloat(strings.TrimSuffix(v, "pt"), 64)
			return f
		}
	}
	return 0
}
