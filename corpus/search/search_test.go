package search

import (
	"bytes"
	"context"
	"reflect"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
)

// The distances are those of a reader's slips: each neighbour swap, letter too many, letter missing or letter wrong is one.
func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"harbour", "harbour", 0},
		{"harbour", "harbuor", 1},
		{"harbour", "harbor", 1},
		{"harbour", "hharbour", 1},
		{"harbour", "garbour", 1},
		{"harbour", "habrorr", 2},
		{"a", "b", 1},
		{"ca", "abc", 3}, // optimal string alignment edits no part twice
	} {
		if d := newPattern(c.a).distance([]byte(c.b), 3); d != c.want {
			t.Errorf("%s %s: %d, want %d", c.a, c.b, d, c.want)
		}
		if far(signature(c.a), signature(c.b), len(c.b)-len(c.a), c.want) {
			t.Errorf("%s %s: signatures call them more than %d apart", c.a, c.b, c.want)
		}
	}
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"The cease-fire held":              "the cease ceasefire fire held",
		"57,000 people":                    "57000 people",
		"57 thousand, 2.90bn":              "57 57000 thousand 2.9bn 2900000000",
		"fifty-seven thousand":             "fifty 50 57 57000 fiftyseven seven thousand",
		"Reyes's dogs' U.S. l’hôpital":     "reyes dogs us hopital lhopital",
		"12 % and 12%":                     "12 percent and 12 percent",
		"東京都 knows":                        "東京 京都 都 knows",
		"the 106th 50-foot merry-go-round": "the 106th 106 50 50foot foot merry merrygo merrygoround go goround round",
	} {
		got := map[string]bool{}
		for _, k := range tokens(text, article.Words(text), nil) {
			got[k.form] = true
		}
		for _, f := range strings.Fields(want) {
			if !got[f] {
				t.Errorf("%s: no %s in %v", text, f, got)
			}
		}
		if len(got) > len(strings.Fields(want)) {
			t.Errorf("%s: %v, want %s", text, got, want)
		}
	}
}

// Any bytes are a query: it is answered, and the snippets and matches stand on the borders of characters.
func FuzzQuery(f *testing.F) {
	list := []*article.Article{
		article.New(article.Meta{Title: "Ferry fire", Outlet: "The Morning Ledger", Date: "2025-05-03"}, "Ferry fire kills 41\n\nForty-one people were killed when fire swept through the ferry, “all of us” jumped, said Ana Reyes.\n\nDer Schaden beträgt 1,2 Millionen Euro. 東京都で火事。", nil),
		article.New(article.Meta{Date: "2025-06"}, "A cease-fire was signed.\n\nNobody came.", nil),
	}
	x, from := shelved(list)
	for _, q := range []string{`"all of us" -cease fery outlet:ledger after:2025-05 figure>40 kind:quote`, `-"`, "\x00\xff", "speaker:\"", "figure:1..", "東", "a b c d e f", `"`, "-", "%", "٣٤"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, query string) {
		a := x.Search(context.Background(), query, 10, from)
		for _, h := range a.Hits {
			for _, m := range h.Matches {
				if m.Start < 0 || m.End > len(h.Snippet) || m.Empty() || strings.ToValidUTF8(h.Snippet[m.Start:m.End], "?") != h.Snippet[m.Start:m.End] {
					t.Fatalf("%q: match %v in %q", query, m, h.Snippet)
				}
			}
		}
		if len(a.Hits) == 0 && a.Note == "" {
			t.Fatalf("%q: nothing found and nothing said", query)
		}
	})
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct {
		text, phrase string
		want         string // what is found; "" for nothing
	}{
		{"They don’t know.", "don t", "don’t"},
		{"They don’t know.", "DONT know", "don’t know"},
		{"A cease-fire\n\nwas signed", "cease fire was", "cease-fire\n\nwas"},
		{"A cease-fire", "ceasefire", "cease-fire"},
		{"An ice cream", "icecream", ""},
		{"An icecream", "ice cream", ""},
		{"Über 57,000 Bürger", "uber 57000 burger", "Über 57,000 Bürger"},
		{"the U.S. Senate", "us senate", "U.S. Senate"},
		{"the U.S. Senate", "u s senate", "U.S. Senate"},
		{"catalogue", "cat", ""},
		{"the cat sat", "cat", "cat"},
		{"cat cats cat sat", "cat sat", "cat sat"},
		{"東京都で火事", "都で", "都で"},
		{"bad \xff bytes", "bad bytes", "bad \xff bytes"},
	} {
		s, ok := findPhrase(c.text, plainRuns(c.phrase), false)
		if got := s.Of(c.text); ok != (c.want != "") || got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.phrase, c.text, got, c.want)
		}
	}
	if s, ok := findPhrase("the catalogue", plainRuns("the cat"), true); !ok || s.End != 7 {
		t.Error("a phrase that goes on is not found")
	}
}

// Every run of words of an article is found as a phrase, across paragraphs too, and only where it stands. Parts of words ("n", "a" of
// n'a; 000, 50 of 12,000.50) are not looked for alone.
func TestEveryPhraseIsFound(t *testing.T) {
	list := []*article.Article{
		article.New(article.Meta{}, "Reyes's boat—the U.S.-built “Marigold”—wasn't insured for $12,000.50.\n\nL'équipage n'a rien vu; \"jusqu'au bout\", 3.5 hours.\n\nIt's 5:30 p.m. in Wend-on-Sea: 1,000,000 gulls (or so) cry_out.\n\n東京都で火事があった。", nil),
		article.New(article.Meta{}, "Nobody was insured. The boat was built in Wend on a Monday, in the U.S. it was sold for 12,000 dollars.", nil),
	}
	x, from := shelved(list)
	for n, a := range list {
		runs := plainRuns(a.Text)
		for i := range runs {
			for length := 3; length <= 9 && i+length <= len(runs); length += 2 {
				phrase := strings.Join(runs[i:i+length], " ")
				if strings.Contains("12 000 50 l", phrase) {
					continue
				}
				_, inOther := findPhrase(list[1-n].Text, runs[i:i+length], false)
				found := [2]bool{}
				for _, h := range x.Search(context.Background(), `"`+phrase+`"`, 50, from).Hits {
					for k := range list {
						found[k] = found[k] || h.ID == list[k].ID()
					}
				}
				if !found[n] || found[1-n] != inOther {
					t.Errorf("%q: found in %v, other %v", phrase, found, inOther)
				}
			}
		}
	}
}

func shelved(list []*article.Article) (*Index, Source) {
	x := indexOf(len(list), func(i int) *Document {
		return Prepare(&mark.Annotated{Article: list[i], Figures: figure.Find(list[i])})
	})
	return x, func(n uint32) (*article.Article, error) { return list[n], nil }
}

// Merged segments answer as one made of all articles at once would.
func TestMerge(t *testing.T) {
	p := newPress()
	var b Builder
	var parts []*Segment
	for i := range 40 {
		d := Prepare(&mark.Annotated{Article: p.article(i), Figures: []figure.Figure{{Low: figure.Int(int64(i)), High: figure.Int(int64(i % 7))}}})
		b.Add(uint32(i), d)
		var one Builder
		one.Add(uint32(i), d)
		parts = append(parts, one.Segment())
	}
	if !bytes.Equal(Merge(parts...).Bytes(), b.Segment().Bytes()) {
		t.Error("merged segments differ from one")
	}
}

// A segment with any bit turned is found out; a search before that comes to an end, if only by a panic that can be caught.
func TestDamagedSegment(t *testing.T) {
	x, from := shelved([]*article.Article{article.New(article.Meta{}, "The ferry burned at Wend.", nil)})
	good := x.segments[0].Bytes()
	for i := range good {
		bad := bytes.Clone(good)
		bad[i] ^= 1 << (i % 8)
		if s, err := OpenSegment(bad); err == nil {
			if s.Check() == nil {
				t.Fatalf("sound with byte %d changed", i)
			}
			func() {
				defer func() { recover() }()
				NewIndex([]*Segment{s}).Search(context.Background(), "fery wen", 5, from)
			}()
		}
		if _, err := OpenSegment(good[:i]); err == nil {
			t.Fatalf("opened with %d bytes", i)
		}
	}
}

// A pasted page is answered, by its rarest words, in the time of a few.
func TestPastedPage(t *testing.T) {
	p := newPress()
	list := make([]*article.Article, 50)
	for i := range list {
		list[i] = p.article(i)
	}
	x, from := shelved(list)
	page := list[7].Text[:strings.LastIndexByte(list[7].Text[:3000], ' ')]
	for _, query := range []string{list[7].Text, strings.Repeat("the ", 3000), strings.Repeat("\"", 10_000), strings.Repeat("x", 10_000), "\"" + page + "\""} {
		r := newRun(context.Background(), x, Parse(query), from)
		r.prepare()
		if len(r.groups) > mostGroups {
			t.Errorf("%.20s: %d groups", query, len(r.groups))
		}
		r.release()
	}
	for _, query := range []string{list[7].Text, "\"" + page + "\""} {
		if a := x.Search(context.Background(), query, 5, from); len(a.Hits) == 0 || a.Hits[0].ID != list[7].ID() {
			t.Errorf("%.20s: not found", query)
		}
	}
}

func TestFilters(t *testing.T) {
	text := "Mayor Ilse Brandt said the herring market made 57,000 crowns.\n\nGulls took 12 fish."
	a := article.New(article.Meta{Outlet: "The Wend Courier", Date: "2025-03-02"}, text, nil)
	said := quote.Quote{Span: article.Span{Start: 23, End: 40}, Speaker: article.Span{Start: 0, End: 17}}
	many := figure.Figure{Span: article.Span{Start: strings.Index(text, "57"), End: strings.Index(text, "57") + 6}, Low: figure.Int(57000), High: figure.Int(57000)}
	few := figure.Figure{Span: article.Span{Start: strings.Index(text, "12"), End: strings.Index(text, "12") + 2}, Low: figure.Int(12), High: figure.Int(12)}
	var b Builder
	b.Add(1, Prepare(&mark.Annotated{Article: a, Quotes: []quote.Quote{said}, Figures: []figure.Figure{many, few}}))
	x := NewIndex([]*Segment{b.Segment()})
	from := func(uint32) (*article.Article, error) { return a, nil }
	for query, want := range map[string]bool{
		"outlet:courier":                 true,
		"outlet:\"wend courier\" market": true,
		"outlet:post":                    false,
		"speaker:brant":                  true,
		"speaker:ilse kind:quotes":       true,
		"speaker:mueller":                false,
		"gulls kind:quote":               false,
		"after:2025-03":                  true,
		"after:2025-03-02":               true,
		"after:2025-04":                  false,
		"before:2026 herring":            true,
		"before:2025-03-02":              false,
		"figure>1000":                    true,
		"figure>57000":                   false,
		"figure>=57k":                    true,
		"gulls figure>1000":              false,
		"figure:57000 herring":           true,
		"figure:50..100":                 false,
		"figure:10..20 gulls":            true,
		"figure<13":                      true,
		"kind:headline":                  false,
		"gulls -herring":                 false,
		"gulls -whale":                   true,
	} {
		if got := len(x.Search(context.Background(), query, 5, from).Hits) > 0; got != want {
			t.Errorf("%s: found %v", query, got)
		}
	}
}

// Names found while a query is typed, taken back and typed anew are those found at once.
func TestNamesWhileTyping(t *testing.T) {
	var list []Name
	p := newPress()
	for i := range 300 {
		list = append(list, Name{Kind: TitleName, Text: strings.Join(p.vocabulary[i*5:i*5+4], " ")})
	}
	typing := NewNames(list)
	query := p.vocabulary[52] + " " + p.vocabulary[53]
	typed := []string{}
	for i := range query {
		typed = append(typed, query[:i+1])
	}
	for i := len(query) - 1; i > 0; i -= 2 {
		typed = append(typed, query[:i])
	}
	for _, q := range append(typed, p.vocabulary[77], query, "") {
		got, want := typing.Match(q, 8), NewNames(list).Match(q, 8)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, want %+v", q, got, want)
		}
	}
}
