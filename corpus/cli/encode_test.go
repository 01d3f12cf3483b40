package cli

import (
	"bytes"
	"encoding/json"
	"testing"

	"sidelight/corpus/figure"
)

// What is written field by field is what encoding/json writes of the same values.
func TestAppendMarks(t *testing.T) {
	text := "said \"40\" \u2028 \\ <b> \x01 \xff é “quoted” \x7f"
	marks := jsonMarks{
		ID: json.RawMessage(`{"a": [1, "x"]}`), Text: &text,
		Figures: []jsonFigure{
			{},
			{
				Start: 3, End: 12, Text: text, Kind: figure.Count, Value: json.RawMessage("[12,120]"), Unit: "km/h", Counts: text, Verb: "killed",
				Approx: "more than", Bound: figure.Min, Vague: true, Change: figure.Additional, Attribution: text, Why: "number in digits",
			},
		},
		Quotes: []jsonQuote{{Text: text, Ranges: [][2]int{{1, 2}}}}, Statements: []jsonStatement{},
	}
	for _, m := range []*jsonMarks{&marks, {ID: json.RawMessage("null"), Figures: []jsonFigure{}}} {
		var want bytes.Buffer
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		if err := e.Encode(m); err != nil {
			t.Fatal(err)
		}
		if got := m.append(nil); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("got  %s\nwant %s", got, want.Bytes())
		}
	}
}
