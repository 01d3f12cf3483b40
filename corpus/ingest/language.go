package ingest

import (
	"strings"

	"github.com/abadojack/whatlanggo"
	names "golang.org/x/text/language"
)

// languages are those news is likely to be in, so that a short text is not taken for a rare one.
var languages = whatlanggo.Options{Whitelist: map[whatlanggo.Lang]bool{
	whatlanggo.Eng: true, whatlanggo.Spa: true, whatlanggo.Fra: true, whatlanggo.Deu: true, whatlanggo.Por: true, whatlanggo.Ita: true,
	whatlanggo.Nld: true, whatlanggo.Swe: true, whatlanggo.Dan: true, whatlanggo.Nob: true, whatlanggo.Fin: true, whatlanggo.Pol: true,
	whatlanggo.Ces: true, whatlanggo.Hun: true, whatlanggo.Ron: true, whatlanggo.Tur: true, whatlanggo.Ell: true, whatlanggo.Rus: true,
	whatlanggo.Ukr: true, whatlanggo.Bul: true, whatlanggo.Srp: true, whatlanggo.Arb: true, whatlanggo.Pes: true, whatlanggo.Heb: true,
	whatlanggo.Hin: true, whatlanggo.Ben: true, whatlanggo.Urd: true, whatlanggo.Ind: true, whatlanggo.Vie: true, whatlanggo.Tha: true,
	whatlanggo.Cmn: true, whatlanggo.Jpn: true, whatlanggo.Kor: true,
}}

// language guesses the language of a text, BCP 47; "" if the text is too short or the guess not sure.
func language(text string) string {
	const enough, sure, plenty = 60, 400, 6000 // bytes
	if len(text) < enough {
		return ""
	}
	if len(text) > plenty {
		text = text[:plenty]
	}
	if g := whatlanggo.DetectWithOptions(text, languages); g.IsReliable() || g.Confidence > .5 || len(text) >= sure {
		return g.Lang.Iso6391()
	}
	return ""
}

// Language reads a language as a reader types it, by its code or by its name in English or its own language: "de", "German", "Deutsch". It
// returns the code; "" for what is no language we know.
func Language(typed string) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	if code := languageCode(typed); code != "" {
		return code
	}
	if tag, err := names.Parse(typed); err == nil {
		base, _ := tag.Base()
		return base.String()
	}
	return ""
}
