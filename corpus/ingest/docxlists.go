package ingest

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// wordLists knows how a Word document numbers its lists: the paragraphs only say which list and level they are of.
type wordLists struct {
	levels map[string][]listLevel // by the id of the abstract list
	lists  map[string]string      // the abstract list of every list
	counts map[string][]int       // how far each list is, by level
}

// A listLevel is how one level of a list is numbered: "%1.%2" in decimal, from 1.
type listLevel struct {
	format, text string
	start        int
}

// deepestLevel is the last level of Word's lists.
const deepestLevel = 8

// readLists reads word/numbering.xml; a document without it has no numbered lists.
func readLists(p *pack) *wordLists {
	w := &wordLists{levels: map[string][]listLevel{}, lists: map[string]string{}, counts: map[string][]int{}}
	r, err := p.member("word/numbering.xml")
	if err != nil {
		return w
	}
	defer r.Close()
	abstract, list := "", ""
	var level *listLevel
	walkXML(r, func(t xml.Token) error {
		e, ok := t.(xml.StartElement)
		if !ok {
			return nil
		}
		val := xmlAttr(e, "val")
		switch e.Name.Local {
		case "abstractNum":
			abstract = xmlAttr(e, "abstractNumId")
		case "lvl":
			level = nil
			if n := len(w.levels[abstract]); n <= deepestLevel && abstract != "" {
				w.levels[abstract] = append(w.levels[abstract], listLevel{start: 1})
				level = &w.levels[abstract][n]
			}
		case "start":
			if level != nil {
				level.start, _ = strconv.Atoi(val)
			}
		case "numFmt":
			if level != nil {
				level.format = val
			}
		case "lvlText":
			if level != nil {
				level.text = val
			}
		case "num":
			list, abstract, level = xmlAttr(e, "numId"), "", nil
		case "abstractNumId":
			if list != "" {
				w.lists[list] = val
			}
		}
		return nil
	})
	return w
}

// next is the number of the next paragraph of a list, as it is printed: "2.", "b)"; "" for bullets and unknown lists.
func (w *wordLists) next(list string, level int) string {
	levels := w.levels[w.lists[list]]
	if level < 0 || level >= len(levels) {
		return ""
	}
	counts := w.counts[w.lists[list]]
	for len(counts) <= deepestLevel {
		counts = append(counts, 0)
	}
	counts[level]++
	clear(counts[level+1:])
	w.counts[w.lists[list]] = counts
	if f := levels[level].format; f == "bullet" || f == "none" {
		return ""
	}
	text := levels[level].text
	for i := range level + 1 {
		n := max(counts[i], 1) + max(levels[i].start, 1) - 1
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), inFormat(n, levels[i].format))
	}
	return text
}

// inFormat writes a number as the format says.
func inFormat(n int, format string) string {
	switch format {
	case "lowerLetter", "upperLetter":
		s := strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
		if len(s) > 5 {
			s = s[:5]
		}
		if format == "upperLetter" {
			s = strings.ToUpper(s)
		}
		return s
	case "lowerRoman":
		return roman(n)
	case "upperRoman":
		return strings.ToUpper(roman(n))
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	if n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, d := range []struct {
		value int
		sign  string
	}{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for ; n >= d.value; n -= d.value {
			b.WriteString(d.sign)
		}
	}
	return b.String()
}
