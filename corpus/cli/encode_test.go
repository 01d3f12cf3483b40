package cli

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	marks "sidelight/corpus/mark"
)

// What is written field by field is what encoding/json writes of the same values.
func TestAppendFigure(t *testing.T) {
	text := "said \"40\" \u2028 \\ <b> \x01 \xff é “quoted” \x7f"
	for _, f := range []jsonFigure{
		{},
		{
			Start: 3, End: 12, Text: text, Kind: figure.Count, Value: json.RawMessage("[12,120]"), Unit: "km/h", Counts: text, Verb: "killed",
			Approx: "more than", Bound: figure.Min, Vague: true, Change: figure.Additional, Attribution: text, Why: "number in digits",
		},
	} {
		var want bytes.Buffer
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		if err := e.Encode(f); err != nil {
			t.Fatal(err)
		}
		if got := append(f.append(nil), '\n'); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("got  %s\nwant %s", got, want.Bytes())
		}
	}
}

// A line is valid JSON whatever stands in the text, and has the id as it was given.
func TestAppendMarks(t *testing.T) {
	for _, text := range []string{"", "Police found 40 crates, \"a record\", they said.", "\xff 5 \u2029 \x00 12 %"} {
		a := article.New(article.Meta{Lang: "en"}, text, nil)
		var got struct {
			ID      []any
			Text    string
			Figures []jsonFigure
		}
		line, _ := appendMarks(nil, marks.Ours(), a, "", json.RawMessage(`[1, {"a": "b"}]`), true)
		if err := json.Unmarshal(line, &got); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		if len(got.ID) != 2 || len(got.Figures) != len(figure.Find(a)) {
			t.Errorf("%s", line)
		}
	}
}

// Very many figures are written in parts as few are written in one go.
func TestAppendManyFigures(t *testing.T) {
	text := strings.Repeat("They bought 12 boats, “7 sails” and 3.5 kg of rope.\n\n", 1500)
	figures := figure.Find(article.New(article.Meta{Lang: "en"}, text, nil))
	if len(figures) <= 2*manyFigures {
		t.Fatalf("%d figures are too few", len(figures))
	}
	r := newRunes(text)
	var want []byte
	for from := 0; from < len(figures); from += manyFigures {
		if from > 0 {
			want = append(want, ',')
		}
		want = appendFigures(want, text, r, figures[from:min(from+manyFigures, len(figures))])
	}
	if got := appendFigures(nil, text, r, figures); !bytes.Equal(got, want) {
		t.Error("the parts differ from the whole")
	}
}
