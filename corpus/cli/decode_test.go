package cli

import (
	"bytes"
	"encoding/json"
	"testing"
)

// However a line is read, encoding/json reads the same, or the same error.
func FuzzDecode(f *testing.F) {
	for _, line := range []string{
		`{"id":1,"text":"Police found 40 crates."}`,
		`{"id": "a", "text": "\u201cForty\u201d\n\n\"\\ \ud83d\ude00 é", "lang": "en", "date": "2024-05-03"}` + "\n",
		`{"text":"\ud83d","id":[1,{"a":2}]}`,
		`{"id":01,"text":""}`, `{"id":1,"id":2}`, `{"ID":1,"TEXT":"x"}`, `{"text":"a","text":"b"}`, `{"text":"` + "\x01" + `"}`, `{"text":"\q"}`,
		`{"text":"x",}`, `{`, `[]`, ``, `{"text":null}`, `{"id":-1.5e3,"text":"x","more":true}`, `{"text":"` + "\xff" + `"}`, `{"id":1,"text":"x"} {`, `{"id" : 1}`,
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		var got, want request
		gotErr, wantErr := got.decode(line), json.Unmarshal(line, &want)
		if (gotErr == nil) != (wantErr == nil) {
			t.Fatalf("%q: %v, encoding/json: %v", line, gotErr, wantErr)
		}
		if gotErr == nil && (!bytes.Equal(got.ID, want.ID) || got.Text != want.Text || got.Lang != want.Lang || got.Date != want.Date) {
			t.Errorf("%q is\n%+v, encoding/json says\n%+v", line, got, want)
		}
	})
}
