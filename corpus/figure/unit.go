package figure

import (
	"strings"
)

// A unit is a unit of measure or of time.
type unit struct {
	symbol    string // canonical: "km"
	dimension string // "length"
	factor    Decimal
	converts  bool // factor is known
	symbols   []string
}

// time reports whether the unit measures a duration.
func (u *unit) time() bool { return u.dimension == "time" || u.dimension == "months" }

// units holds every unit by its canonical symbol, from lang/units.txt.
var units = readUnits()

func readUnits() map[string]*unit {
	text, _ := tables.ReadFile("lang/units.txt")
	all := map[string]*unit{}
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		u := &unit{symbol: f[0], dimension: f[1], symbols: f[3:]}
		u.factor, u.converts = Parse(f[2])
		all[u.symbol] = u
	}
	return all
}
