package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// SameName reports whether two ways of writing a name may mean the same person: equal after folding and without titles
// ("Dr Ana Reyes", "Ana Reyes"), a surname alone ("Reyes"), an initial or a short form ("A. Reyes", "Ben" for "Benjamin"), another
// transliteration ("Binyamin", "Benjamin"). Two given names that are none of these are two people.
func SameName(a, b string) bool { return readName(a).same(readName(b)) }

// A fullName is a name taken apart.
type fullName struct {
	given   []string // folded, without titles
	gender  class    // male or female by a title such as Mr; 0 if none tells
	suffix  string   // "jr", "sr", "ii": father and son
	surname string   // folded, with its particles: "van dyck"
	shown   string   // as written, without titles
}

// Words that stand before a name and are not of it; those of the lexicons' titles come on top.
var honorifics = set(`mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor gen general lt lieutenant col colonel sgt sergeant capt captain
	emperor empress duke duchess president premier prime minister secretary chancellor mayor judge justice professor prof pope king queen prince princess sheikh ayatollah rabbi father sister rev reverend
	superintendent supt inspector detective officer constable commander cmdr maj major admiral adm ambassador chairman chairwoman spokesman spokeswoman
	spokesperson director chief former acting deputy vice rt hon herr frau señor señora don doña monsieur madame mme mlle sr sra signor signora dott avv jr iii ii
	congressman congresswoman councillor cllr coach attorney lawyer minister`)

// Particles belong to the surname after them.
var particles = set(`van von de der den di da del della dos du la le bin ibn al el ben abu ter ten st mac`)

// Suffixes stand after a surname.
var suffixes = set(`jr sr ii iii iv`)

// Institutions and places end in words that are no surname: "the Harbour Board", "the Orkney Islands".
var institutions = set(`board committee commission council court department ministry office agency bureau authority administration congress senate parliament assembly
	university college school institute academy hospital church museum library association federation union league society foundation fund trust group company
	corporation corp inc ltd bank news times post press journal herald tribune network channel radio party coalition alliance movement islands island states state
	kingdom republic county city street avenue road river bay sea ocean valley mountains airport act bill treaty agreement accord conference summit games cup
	twitter facebook google instagram youtube`)

// readName takes a name apart.
func readName(s string) fullName {
	shown := strings.Fields(s)
	folds := make([]string, 0, len(shown))
	kept := shown[:0:0]
	var n fullName
	for i, w := range shown {
		w = strings.Trim(w, ".,;:'’\"“”()")
		for _, suffix := range [...]string{"'s", "’s"} {
			w = strings.TrimSuffix(w, suffix)
		}
		f := article.Fold(w)
		n.gender |= sexes[f]
		if suffixes[f] && i == len(shown)-1 {
			n.suffix = f
			kept = append(kept, strings.Trim(shown[i], ",;:"))
		}
		if f == "" || honorifics[f] && i < len(shown)-1 || suffixes[f] {
			continue
		}
		folds = append(folds, f)
		kept = append(kept, w)
	}
	if len(folds) == 0 || slices.Contains(folds, "and") {
		return fullName{}
	}
	at := len(folds) - 1
	for at > 0 && particles[folds[at-1]] {
		at--
	}
	n.given, n.surname, n.shown = folds[:at], strings.Join(folds[at:], " "), strings.Join(kept, " ")
	return n
}

// sexes are the titles that tell a man from a woman.
var sexes = map[string]class{
	"mr": male, "mister": male, "sir": male, "lord": male, "herr": male, "senor": male, "monsieur": male, "signor": male, "pan": male,
	"mrs": female, "ms": female, "miss": female, "dame": female, "lady": female, "frau": female, "senora": female, "madame": female, "mme": female, "signora": female, "pani": female,
}

func (a fullName) same(b fullName) bool {
	if a.surname == "" || b.surname == "" || a.gender|b.gender == male|female || a.suffix != "" && b.suffix != "" && a.suffix != b.suffix {
		return false
	}
	if !sameWord(a.surname, b.surname) {
		return a.turned(b) || b.turned(a) || a.doubled(b) || b.doubled(a)
	}
	if len(a.given) == 0 || len(b.given) == 0 {
		return true
	}
	// a middle name may be left out: one given name in common will do
	return sameGiven(a.given[0], b.given[0]) || slices.ContainsFunc(a.given, func(x string) bool { return len(x) > 1 && slices.Contains(b.given, x) })
}

// turned reports whether a is b with the surname first, as Chinese, Korean and Vietnamese names have it: "Xu Lanying", "Xu", "Lanying Xu".
func (a fullName) turned(b fullName) bool {
	if len(a.given) == 0 || !eastern[a.given[0]] || a.given[0] != b.surname {
		return false
	}
	return len(b.given) == 0 || strings.Join(append(a.given[1:len(a.given):len(a.given)], a.surname), " ") == strings.Join(b.given, " ")
}

// doubled reports whether a has one more surname than b: "Marta Vega Solano", "Marta Vega".
func (a fullName) doubled(b fullName) bool {
	return len(a.given) > 1 && len(b.given) > 0 && a.given[0] == b.given[0] && sameWord(a.given[len(a.given)-1], b.surname)
}

// eastern are common surnames of languages that put them first, as newspapers write them.
var eastern = set(`xi li wang zhang chen liu yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han feng deng cao peng zeng xiao tian dong pan yuan cai
	jiang yu du ye cheng wei su lu ding ren shen yao kim lee park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn song yoo hong moon jeon ko bae baek ban roh
	nguyen tran le pham hoang phan vu vo dang bui do ngo mao tsai wen hua`)

// sameWord allows for another transliteration of a long surname: Netanyahu, Netanyahou; Zelensky, Zelenskyy.
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	return min(len(a), len(b)) >= 6 && a[0] == b[0] && skeleton(a) == skeleton(b)
}

// sameGiven allows for initials, short forms and transliterations.
func sameGiven(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if utf8.RuneCountInString(a) == 1 {
		return strings.HasPrefix(b, a)
	}
	if strings.HasPrefix(b, a) {
		return len(a) >= 3 && !feminine[b[len(a):]]
	}
	if slices.Contains(strings.Fields(shortForms[a]), b) || slices.Contains(strings.Fields(shortForms[b]), a) {
		return true
	}
	s := skeleton(a)
	return len(s) >= 3 && len(b)-len(a) <= 2 && s == skeleton(b) && strings.HasSuffix(a, "a") == strings.HasSuffix(b, "a")
}

// feminine endings make another name of the one they are put on: Daniel, Danielle.
var feminine = set(`a e le la ne na ine ina ette elle ella`)

// shortForms are the usual short forms that do not begin the name.
var shortForms = map[string]string{
	"bill": "william", "will": "william", "bob": "robert", "rob": "robert", "dick": "richard", "rick": "richard", "mike": "michael", "jim": "james", "jack": "john", "ted": "edward theodore",
	"tom": "thomas", "tony": "anthony", "kate": "katherine catherine", "liz": "elizabeth", "beth": "elizabeth", "bernie": "bernard", "joe": "joseph", "chuck": "charles", "charlie": "charles",
	"hank": "henry", "harry": "henry harold", "larry": "lawrence", "peggy": "margaret", "meg": "margaret", "steve": "stephen steven", "dave": "david", "andy": "andrew", "jerry": "gerald jerome",
	"nick": "nicholas", "sasha": "alexander", "pepe": "jose", "paco": "francisco", "toni": "antonio", "gianni": "giovanni", "jeff": "jeffrey geoffrey", "alex": "alexander alexandra",
}

// skeleton is what transliterations of a name have in common: its consonants, with those that are written now this way now that made one.
func skeleton(s string) string {
	var b strings.Builder
	var last byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'h', '-', '\'', ' ':
			if i > 0 {
				last = 0
				continue
			}
			c = 'a'
		case 'y', 'j':
			if c == 'y' && i > 0 && (i == len(s)-1 || !isVowel(s[i+1])) {
				last = 0
				continue
			}
			c = 'j'
		case 'c', 'q', 'k':
			c = 'k'
		case 'z':
			c = 's'
		case 'w':
			c = 'v'
		case 'p':
			if i+1 < len(s) && s[i+1] == 'h' {
				c = 'f'
			}
		}
		if c != last {
			b.WriteByte(c)
		}
		last = c
	}
	return b.String()
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
