package locale

import "testing"

func TestReadable(t *testing.T) {
	for value, want := range map[string]bool{
		"en_US.UTF-8": true, "de_AT@euro": true, "nl:en": true, "ca_ES.UTF-8@valencia": true,
		"C": false, "C.UTF-8": false, "POSIX": false, "xx_YY": false, "en:C": false, "%": false,
	} {
		if got := readable(value); got != want {
			t.Errorf("readable(%q) = %v, want %v", value, got, want)
		}
	}
}
