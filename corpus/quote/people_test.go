package quote

import (
	"slices"
	"strings"
	"testing"
)

// The names that are one person's, whatever the order they come in.
func TestGather(t *testing.T) {
	for _, c := range []struct{ names, want string }{
		{"Binyamin Holm|Holm|Prime Minister Benjamin Holm|Lena Okafor|Okafor", "Binyamin Holm: Binyamin Holm, Prime Minister Benjamin Holm, Holm · Lena Okafor: Lena Okafor, Okafor"},
		{"Dr Ana Reyes|Ana Reyes|Reyes|Tom Reyes", "Ana Reyes: Ana Reyes, Dr Ana Reyes · Tom Reyes: Tom Reyes · Reyes: Reyes"}, // the bare one may be either's
		{"Reyes|Dr. Reyes|Ana Reyes|Tom Reyes", "Ana Reyes: Ana Reyes · Tom Reyes: Tom Reyes · Reyes: Dr. Reyes, Reyes"},
		{"A. Reyes|Ana Reyes|Adam Reyes", "Adam Reyes: Adam Reyes · Ana Reyes: Ana Reyes · A Reyes: A. Reyes"},
		{"A. Reyes|Ana Reyes", "Ana Reyes: Ana Reyes, A. Reyes"},
		{"Mr Reyes|Ms Reyes", "Mr Reyes: Mr Reyes · Ms Reyes: Ms Reyes"},
		{"Bill Vale|William Vale|Wilma Vale", "William Vale: William Vale, Bill Vale · Wilma Vale: Wilma Vale"},
		{"the mayor|The Mayor|the new mayor|a spokesman|Mayor|Ana Mayor", "Ana Mayor: Ana Mayor"},
		{"Omar al-Masri|Ludwig van Dyck|van Dyck|police in Oslund", "Ludwig van Dyck: Ludwig van Dyck, van Dyck · Omar al-Masri: Omar al-Masri"},
		{"Harbour Board|School Board|the Board", ""},
		{"", ""},
	} {
		names := strings.Split(c.names, "|")
		for range 2 {
			var got []string
			for _, p := range Gather(names).list {
				got = append(got, p.Name+": "+strings.Join(p.Names, ", "))
			}
			if s := strings.Join(got, " · "); s != c.want {
				t.Errorf("%q:\ngot  %s\nwant %s", names, s, c.want)
			}
			slices.Reverse(names)
		}
	}
}

// A name that is typed leads to the other names of the one it means, and of nobody else with that surname.
func TestAlike(t *testing.T) {
	p := Gather([]string{"Binyamin Holm", "Prime Minister Benjamin Holm", "Sara Holm", "Holm", "Thomas Vale", "Vale", "a doctor"})
	for typed, want := range map[string]string{
		"benjamin holm":  "Binyamin Holm, Prime Minister Benjamin Holm",
		"tom vale":       "Thomas Vale, Vale",
		"dr thomas vale": "Thomas Vale, Vale",
		"holm":           "",
		"nobody here":    "",
	} {
		if got := strings.Join(p.Alike(typed), ", "); got != want {
			t.Errorf("%s: %q, want %q", typed, got, want)
		}
	}
	if p.Called("Prime Minister Benjamin Holm") != "Binyamin Holm" || p.Called("a doctor") != "a doctor" || (&People{}).Called("Holm") != "Holm" {
		t.Error("not called by the fullest name, or by another than its own")
	}
}
