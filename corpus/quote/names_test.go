package quote

import "testing"

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Binyamin Netanyahu", "Benjamin Netanyahu", true},
		{"Netanyahu", "Prime Minister Benjamin Netanyahu", true},
		{"Dr Ana Reyes", "A. Reyes", true},
		{"Mohammed Deif", "Muhammad Deif", true},
		{"Dmitry Murátov", "Muratov", true},
		{"Bill Gorman", "William Gorman", true},
		{"Sen. Tom Oduya Jr.", "Thomas Oduya", true},
		{"Volodymyr Zelensky", "Volodymyr Zelenskyy", true},
		{"Pieter van Dyck", "van Dyck", true},
		{"Hillary Clinton", "Bill Clinton", false},
		{"Daniel Vale", "Danielle Vale", false},
		{"Mario Conti", "Maria Conti", false},
		{"Ana Reyes", "Ana Oduya", false},
		{"", "Ana Reyes", false},
		{"Mr Reyes", "Ms Reyes", false},
		{"Mr Tom Reyes", "Reyes", true},
		{"Frau Roth", "Herr Roth", false},
		{"Tom Reyes Jr.", "Tom Reyes Sr.", false},
		{"Tom Reyes Jr.", "Tom Reyes", true},
		{"Otto Hale II", "Otto Hale III", false},
		{"Xu Lanying", "Xu", true},
		{"Xu Lanying", "Lin Lanying", false},
		{"Lanying Xu", "Xu Lanying", true},
		{"Han Seo-jun", "Seo-jun Han", true},
		{"Han Do-yun", "Han Seo-jun", false},
		{"Kim Do Yun", "Kim Seo Jun", false},
		{"Marta Vega Solano", "Marta Vega", true},
		{"Marta Vega Solano", "Pedro Vega", false},
		{"the Reyeses", "Ana Reyes", false},
		{"Ana and Tom Reyes", "Tom Reyes", false},
	} {
		if got := SameName(c.a, c.b); got != c.want {
			t.Errorf("SameName(%q, %q) = %v", c.a, c.b, got)
		}
		if SameName(c.a, c.b) != SameName(c.b, c.a) {
			t.Errorf("SameName(%q, %q) is not symmetric", c.a, c.b)
		}
	}
}
