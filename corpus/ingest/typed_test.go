package ingest

import "testing"

// What a reader types for a date or a language is read, or is nothing.
func TestTyped(t *testing.T) {
	for typed, want := range map[string]string{
		"3 May 2025": "2025-05-03", "2025-05-03": "2025-05-03", "3. Mai 2025": "2025-05-03", "May 2025": "2025-05", "": "", "soon": "",
	} {
		if got := Date(typed); got != want {
			t.Errorf("date %q: %q, want %q", typed, got, want)
		}
	}
	for typed, want := range map[string]string{"de": "de", "German": "de", " deutsch ": "de", "pt-BR": "pt", "": "", "old news": ""} {
		if got := Language(typed); got != want {
			t.Errorf("language %q: %q, want %q", typed, got, want)
		}
	}
}
