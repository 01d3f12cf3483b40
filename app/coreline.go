package app

import (
	"slices"
	"strings"
)

// coreLine is what the core says in a line, in the window's language. What it fills in may be lines itself; lines are strung together with
// semicolons and commas. Words that are not the core's own stay as they are.
func coreLine(line string) string {
	if len(speaking().words) == 0 || line == "" {
		return line
	}
	for _, list := range [][]string{coreWhys, coreReasons} {
		if slices.Contains(list, line) {
			return tr(line)
		}
	}
	for _, list := range [][]string{coreWhys, coreReasons} {
		for _, format := range list {
			if parts, ok := filledIn(format, line); ok {
				args := make([]any, len(parts))
				for i, p := range parts {
					args[i] = coreLine(p)
				}
				return message(format, args...)
			}
		}
	}
	for _, joint := range []string{"; ", ", "} {
		parts := strings.Split(line, joint)
		if len(parts) < 2 {
			continue
		}
		for i, p := range parts {
			parts[i] = coreLine(p)
		}
		return strings.Join(parts, joint)
	}
	return line
}

// coreLines are lines of the core's, one after the other.
func coreLines(list []string) string {
	out := slices.Clone(list)
	for i := range out {
		out[i] = coreLine(out[i])
	}
	return strings.Join(out, ", ")
}

// filledIn are the parts that a format was filled in with, none of them empty; false if the line was not made with the format.
func filledIn(format, line string) (parts []string, ok bool) {
	fixed := strings.Split(format, "%s")
	if len(fixed) < 2 {
		return nil, false
	}
	rest, ok := strings.CutPrefix(line, fixed[0])
	if !ok {
		return nil, false
	}
	for _, next := range fixed[1:] {
		end := len(rest)
		if next != "" {
			end = strings.Index(rest, next)
		}
		if end <= 0 {
			return nil, false
		}
		parts = append(parts, rest[:end])
		rest = rest[end+len(next):]
	}
	if rest != "" {
		return nil, false
	}
	return parts, true
}
