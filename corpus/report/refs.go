package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// RIS writes the sources for a reference manager, one NEWS record each, with CRLF line ends as the format asks.
// The tags follow the RIS specification (2011): TY, TI, AU, T2, JF, PY, DA, LA, UR, ER.
func RIS(w io.Writer, articles []*mark.Annotated) error {
	b := bufio.NewWriter(w)
	for _, a := range articles {
		tag := func(name, value string) {
			if value = Line(value); value != "" {
				fmt.Fprintf(b, "%s  - %s\r\n", name, value)
			}
		}
		tag("TY", "NEWS")
		tag("TI", title(a.Article))
		for _, name := range authors(a.Author) {
			tag("AU", lastFirst(name))
		}
		tag("T2", a.Outlet) // Zotero, Mendeley and EndNote read the newspaper here,
		tag("JF", a.Outlet) // bibutils and older programs here
		if y, m, d := ymd(a.Date); y != "" {
			tag("PY", y)
			tag("DA", y+"/"+m+"/"+d+"/")
		}
		tag("LA", a.Lang)
		tag("UR", a.URL)
		fmt.Fprint(b, "ER  - \r\n\r\n")
	}
	return b.Flush()
}

// BibTeX writes the sources as @article entries with keys of outlet, year and a word of the title. The text is UTF-8, as biber and bibtex8 read it.
func BibTeX(w io.Writer, articles []*mark.Annotated) error {
	b := bufio.NewWriter(w)
	used := map[string]bool{}
	for _, a := range articles {
		fmt.Fprintf(b, "@article{%s", bibKey(a.Article, used))
		field := func(name, value string) {
			if value = Line(value); value != "" {
				fmt.Fprintf(b, ",\n  %-8s = {%s}", name, value)
			}
		}
		field("title", "{"+escapeTeX(title(a.Article))+"}")
		var names []string
		for _, n := range authors(a.Author) {
			n = escapeTeX(n)
			if !personal(n) { // an organisation is one name: "{Staff}"
				n = "{" + n + "}"
			}
			names = append(names, n)
		}
		field("author", strings.Join(names, " and "))
		field("journal", escapeTeX(Line(a.Outlet)))
		y, m, d := ymd(a.Date)
		field("year", y)
		field("month", m)
		field("day", d)
		field("language", escapeTeX(a.Lang))
		field("url", strings.NewReplacer("{", "%7B", "}", "%7D", "\\", "%5C", " ", "%20").Replace(a.URL))
		fmt.Fprint(b, "\n}\n\n")
	}
	return b.Flush()
}

// title is the article's title, else its headline, else how its text begins, in one line.
func title(a *article.Article) string {
	if a.Title != "" {
		return Line(a.Title)
	}
	for _, b := range a.Blocks {
		if b.Kind == article.Headline {
			return Line(b.Of(a.Text))
		}
	}
	if all := a.Sentences(); len(all) > 0 {
		return shorten(Line(all[0].Of(a.Text)), 80)
	}
	return Line(a.Name())
}

// shorten cuts words to at most n characters, at a space where there is one near, and puts … for the rest.
func shorten(words string, n int) string {
	r := []rune(words)
	if len(r) <= n {
		return words
	}
	cut := string(r[:n-1])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)*2/3 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:–-") + "…"
}

// authors parts a byline: "By Ana Reyes and Jon Bakke" is two names.
func authors(byline string) []string {
	byline = Line(byline)
	for _, by := range []string{"By ", "by ", "BY "} {
		byline = strings.TrimPrefix(byline, by)
	}
	if !personal(strings.NewReplacer(" and ", " ", " & ", " ", ",", " ", ";", " ").Replace(byline)) {
		return nonEmpty(byline) // "Staff and agencies" is one author
	}
	var out []string
	for _, n := range strings.Split(strings.NewReplacer(" and ", ";", " & ", ";", ", ", ";").Replace(byline), ";") {
		out = append(out, nonEmpty(strings.TrimSpace(n))...)
	}
	return out
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// particles are words of a surname that are written small: a name may hold them and still be one of a person.
const particles = " al bin da de del della der di dos du el ibn la le ten ter van von y zu "

// personal reports whether a name looks like a person's: two words or more, each with a capital but for particles.
func personal(name string) bool {
	words := strings.Fields(name)
	for _, w := range words {
		r := []rune(w)[0]
		if !unicode.IsUpper(r) && !strings.Contains(particles, " "+w+" ") {
			return false
		}
	}
	return len(words) > 1
}

// lastFirst turns "Ana van Reyes" into "van Reyes, Ana"; what is not a person's name stays.
func lastFirst(name string) string {
	if !personal(name) {
		return name
	}
	words := strings.Fields(name)
	at := len(words) - 1
	for at > 1 && strings.Contains(particles, " "+words[at-1]+" ") {
		at--
	}
	return strings.Join(words[at:], " ") + ", " + strings.Join(words[:at], " ")
}

// ymd parts an ISO date; what it does not say is "".
func ymd(iso string) (y, m, d string) {
	iso, _, _ = strings.Cut(iso, "T")
	p := append(strings.Split(iso, "-"), "", "")
	if len(p[0]) != 4 || strings.Trim(p[0]+p[1]+p[2], "0123456789") != "" {
		return "", "", ""
	}
	return p[0], p[1], p[2]
}

// bibKey makes a key of plain letters and digits, each one different: ledger2025ferry.
func bibKey(a *article.Article, used map[string]bool) string {
	long := func(s string) string { // the longest word, which names best
		best := ""
		for _, w := range article.Words(s) {
			plain := strings.Map(func(r rune) rune {
				if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
					return r
				}
				return -1
			}, article.Fold(w.Of(s)))
			if len(plain) > len(best) {
				best = plain
			}
		}
		return best
	}
	y, _, _ := ymd(a.Date)
	key := long(a.Outlet) + y + long(title(a))
	if key == "" {
		key = "source"
	}
	base := key
	for n := 2; used[key]; n++ {
		key = base + "-" + strconv.Itoa(n)
	}
	used[key] = true
	return key
}

var texEscapes = strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "&", `\&`, "%", `\%`, "$", `\$`, "#", `\#`, "_", `\_`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`)

func escapeTeX(s string) string { return texEscapes.Replace(s) }
