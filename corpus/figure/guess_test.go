package figure

import "testing"

func TestGuess(t *testing.T) {
	for text, want := range map[string]string{
		"":  "en",
		"5": "en",
		"The ferry left the port with forty on board.": "en",
		"hurt over 40.": "en",
		"El barco salió del puerto con cuarenta personas.":    "es",
		"Le navire a quitté le port avec quarante personnes.": "fr",
		"Das Schiff verließ den Hafen mit vierzig Leuten.":    "de",
		"O navio saiu do porto com quarenta pessoas.":         "pt",
		"La nave ha lasciato il porto con quaranta persone.":  "it",
		"Het schip verliet de haven met veertig mensen.":      "nl",
		"船は四十人を乗せて港を出た。":                                      "ja",
		"渡轮载着四十人离开港口。":                                        "zh",
		"배는 마흔 명을 태우고 항구를 떠났다.":                               "ko",
		"غادرت السفينة الميناء وعلى متنها أربعون شخصا.":       "ar",
		"जहाज चालीस लोगों के साथ बंदरगाह से निकला।":           "hi",
		"Паром вышел из порта с сорока людьми на борту.":      "ru",
	} {
		if got := guess(text); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}
