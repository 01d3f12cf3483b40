package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"sidelight/corpus/compare"
	"sidelight/corpus/report"
)

// An export is a report that compare writes into a file, "-" for standard output.
type export struct {
	option string
	write  func(w io.Writer, c *compare.Comparison, file bool) error
}

func exports() []export {
	return []export{
		{"html", func(w io.Writer, c *compare.Comparison, _ bool) error { return report.HTML(w, c, report.Options{}) }},
		{"md", func(w io.Writer, c *compare.Comparison, _ bool) error { return report.Markdown(w, c, report.Options{}) }},
		{"csv", func(w io.Writer, c *compare.Comparison, file bool) error {
			if facts := report.Facts(c, report.Options{}); file { // whoever opens a file may do so in a spreadsheet; a pipe leads to a script
				return facts.Spreadsheet(w)
			} else {
				return facts.CSV(w)
			}
		}},
	}
}

// checkExports refuses, before anything is read, what could not end well: two results on standard output, one file for two reports,
// a report over one of the sources.
func (c *call) checkExports(f *flags) int {
	used := map[string]string{}
	if f.on["json"] {
		used["-"] = "json"
	}
	for _, e := range exports() {
		to, given := f.value[e.option]
		if !given {
			continue
		}
		if to == "" {
			return c.wrong("--%s needs a file, or - for standard output", e.option)
		}
		if other := used[to]; other != "" {
			return c.wrong("--%s and --%s cannot both write to %s", other, e.option, to)
		}
		used[to] = e.option
		if to == "-" {
			continue
		}
		for _, p := range f.paths {
			source, err := os.Stat(p)
			if err != nil {
				continue
			}
			if target, err := os.Stat(to); err == nil && os.SameFile(source, target) {
				return c.wrong("--%s %s would write over a source: name another file", e.option, to)
			}
			if source.IsDir() && within(p, to) {
				return c.wrong("--%s %s is in a folder that is compared, where it would be read next time: name a file elsewhere", e.option, to)
			}
		}
	}
	return done
}

// within reports whether a path lies in a folder, by their names.
func within(folder, path string) bool {
	folder, err1 := filepath.Abs(folder)
	path, err2 := filepath.Abs(path)
	rel, err := filepath.Rel(folder, path)
	return err1 == nil && err2 == nil && err == nil && filepath.IsLocal(rel)
}

// export writes one report. A file is written whole or not at all; one of that name is replaced, as scripts that run every hour expect.
func (c *call) export(e export, to string, r *compare.Comparison) error {
	if to != "-" {
		return report.WriteFile(to, func(w io.Writer) error { return e.write(w, r, true) })
	}
	if err := e.write(c.stdout, r, false); err != nil && c.stdout.err == nil {
		return fmt.Errorf("write --%s to standard output: %w", e.option, err)
	}
	return nil
}
