package report

import (
	"fmt"
	"strings"

	"sidelight/corpus/compare"
)

// Origins words what is known of the origins, a line for each of several sources, for each that an agency signs, and for each two of which one
// has part of the other's text: "Ledger, Post: the same text, signed dpa; fullest in Post".
func Origins(c *compare.Comparison) []string {
	names := Names(c.Articles)
	var out []string
	for _, o := range c.Sources {
		var in []string
		for _, k := range o.Articles {
			in = append(in, names[k])
		}
		switch {
		case len(in) > 1:
			out = append(out, strings.Join(in, ", ")+": "+o.Why+"; fullest in "+names[o.Fullest])
		case o.Agency != "":
			out = append(out, in[0]+": signed "+o.Agency)
		}
	}
	for _, p := range c.Parts {
		out = append(out, fmt.Sprintf("%s: %d of its words, %.0f %%, stand in %s too", names[p.Article], p.Words, 100*p.Share, names[p.Of]))
	}
	return out
}

// originNotes are the notes on the origin of a source, for a table: the agency that signs it, the fullest text of its origin, and the sources
// of other origins that have part of its text.
func originNotes(c *compare.Comparison, names []string, i int) (agency, fullest, part string) {
	for _, o := range c.Sources {
		for _, k := range o.Articles {
			if k == i && len(o.Articles) > 1 {
				fullest = names[o.Fullest]
			}
			if k == i {
				agency = o.Agency
			}
		}
	}
	var parts []string
	for _, p := range c.Parts {
		switch i {
		case p.Article:
			parts = append(parts, names[p.Of])
		case p.Of:
			parts = append(parts, names[p.Article])
		}
	}
	return agency, fullest, strings.Join(parts, "; ")
}
