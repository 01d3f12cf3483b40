package report

import (
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// A Part is one thing to take away, under the name the command line gives it.
type Part struct {
	Name, Title string
	compares    bool // needs the comparison of all the articles
	files       []file
}

type file struct {
	name  string
	write func(io.Writer, *compare.Comparison, Options) error
}

func sheet(name string, table func(*compare.Comparison, Options) Table) []file {
	return []file{{name + ".csv", func(w io.Writer, c *compare.Comparison, o Options) error { return table(c, o).Spreadsheet(w) }}}
}

// Parts returns what can be taken away, in the order in which it is listed.
func Parts() []Part {
	return []Part{
		{"articles", "Articles (CSV)", false, sheet("articles", func(c *compare.Comparison, _ Options) Table { return Articles(c.Articles) })},
		{"figures", "Figures (CSV)", false, sheet("figures", func(c *compare.Comparison, _ Options) Table { return Figures(c.Articles) })},
		{"quotes", "Quotes (CSV)", false, sheet("quotes", func(c *compare.Comparison, _ Options) Table { return Quotes(c.Articles) })},
		{"facts", "Facts board (CSV)", true, sheet("facts", Facts)},
		{"factcheck", "Fact-check sheet (CSV)", true, sheet("factcheck", FactCheck)},
		{"sources", "Source chart (CSV)", true, sheet("sources", Sources)},
		{"report", "Report (HTML, Markdown)", true, []file{{"report.html", HTML}, {"report.md", Markdown}}},
		{"refs", "References (RIS, BibTeX)", false, []file{
			{"refs.ris", func(w io.Writer, c *compare.Comparison, _ Options) error { return RIS(w, c.Articles) }},
			{"refs.bib", func(w io.Writer, c *compare.Comparison, _ Options) error { return BibTeX(w, c.Articles) }},
		}},
	}
}

// ParseList reads a list such as "figures,report"; "" is all of it. An unknown name is an error that says which names there are.
func ParseList(list string) ([]Part, error) {
	all := Parts()
	if list == "" {
		return all, nil
	}
	var out []Part
	for _, name := range strings.Split(list, ",") {
		name = strings.TrimSpace(name)
		i := slices.IndexFunc(all, func(p Part) bool { return p.Name == name })
		if i < 0 {
			var known []string
			for _, p := range all {
				known = append(known, p.Name)
			}
			return nil, fmt.Errorf("cannot export %q: choose from %s", name, strings.Join(known, ","))
		}
		if !slices.ContainsFunc(out, func(p Part) bool { return p.Name == name }) {
			out = append(out, all[i])
		}
	}
	return out, nil
}

// maxCompared is how many articles Folder sets against each other: the time grows with the square of their number, and 150 take seconds.
const maxCompared = 150

// Folder writes the parts into a folder, making it if it is missing, and returns the paths written. Each file is written whole or not at
// all and replaces one of its name. The articles are compared once, if a part needs it; of more than 150 the parts that need no comparison are
// written, and the error says so; likewise if the comparison breaks down.
func Folder(ctx context.Context, dir string, parts []Part, articles []*mark.Annotated, o Options) ([]string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	c := &compare.Comparison{Articles: articles}
	var left []string // out
	var fault error
	if slices.ContainsFunc(parts, func(p Part) bool { return p.compares }) && len(articles) <= maxCompared {
		c, fault = compare.Safely(ctx, articles...)
		o.Remarks = recalled(c, o.Remarks)
	}
	var done []string
	for _, p := range parts {
		if p.compares && (fault != nil || len(articles) > maxCompared) {
			left = append(left, p.Name)
			continue
		}
		for _, f := range p.files {
			if err := ctx.Err(); err != nil {
				return done, err
			}
			path := filepath.Join(dir, f.name)
			if err := WriteFile(path, func(w io.Writer) error { return f.write(w, c, o) }); err != nil {
				return done, err
			}
			done = append(done, path)
		}
	}
	if fault != nil {
		return done, fmt.Errorf("there is no %s: %w", strings.Join(left, ", "), fault)
	}
	if len(left) > 0 {
		return done, fmt.Errorf("%d articles are too many to compare at once, so there is no %s: export a story of at most %d", len(articles), strings.Join(left, ", "), maxCompared)
	}
	return done, nil
}

// recalled is the remarks with those on rows that other articles have joined since, under the keys of the rows now.
func recalled(c *compare.Comparison, remarks map[string]Remark) map[string]Remark {
	out := maps.Clone(remarks)
	for now, then := range c.Recall(slices.Sorted(maps.Keys(remarks))) {
		out[now] = remarks[then]
	}
	return out
}
