//go:build !windows

package cli

// Console does nothing here: only Windows parts programs with a window from the console they were started from.
func Console() {}
