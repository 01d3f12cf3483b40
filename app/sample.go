package app

import "embed"

// sampleFiles is the story a new reader sees first: four invented outlets on one invented ferry fire, in our own words. Between them they
// show every kind of finding.
//
//go:embed sample/*.txt
var sampleFiles embed.FS
