package search

import "strings"

// respelled are letters that one sound is written with, in any two ways of a group, where they are not as many: taking them apart letter
// by letter would make one slip of the ear look like two or three. Sources: the lists of phonemes and their graphemes that primers of
// spelling give for English, French, German, Spanish and Portuguese.
var respelled = strings.Split("ph f,ck k,kn n,wr r,gn n,qu k,qu kw,x ks,x cks,x cc,x chs,ght t,gh f,tch ch,dg g,sch sh,tion shun,sion shun,cian shun,tion sion,"+
	"oo u,ou u,ough uf,ough o,ow o,eau o,au o,ai e,ay e,ei e,eigh ay,igh y,igh ie,ie y,ey y,ea e,ee i,mb m,sc s,ps s,ss c,sh ti,ti ci,tz z,dt t,ll y,"+
	"lh li,nh ni,nn gn,ao am,eu oi,gu g,cqu q,ui u,our or,re er,le el,ce ss,se ce,ah a,th t,rh r,ch k,ch c", ",")

const (
	costRespelled = .45
)

// A spelling is one way to write a sound for another.
type spelling struct{ typed, meant string }

// spellings are those that end in a letter of the word typed and a letter of the word meant.
type spellings [26][26][]spelling

var soundsAlike = newSpellings()

func newSpellings() *spellings {
	t := new(spellings)
	add := func(a, b string) {
		x, y := a[len(a)-1]-'a', b[len(b)-1]-'a'
		t[x][y] = append(t[x][y], spelling{a, b})
	}
	for _, pair := range respelled {
		a, b, _ := strings.Cut(pair, " ")
		add(a, b)
		add(b, a)
	}
	return t
}

// ending returns the spellings that may end in two letters; nil for bytes that are none.
func (t *spellings) ending(typed, meant byte) []spelling {
	if typed-'a' < 26 && meant-'a' < 26 {
		return t[typed-'a'][meant-'a']
	}
	return nil
}
