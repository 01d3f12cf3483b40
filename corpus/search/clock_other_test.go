//go:build !linux

package search

import "time"

var start = time.Now()

// clock is the time by the wall, where that of the processor is not told by thread.
func clock() time.Duration { return time.Since(start) }
