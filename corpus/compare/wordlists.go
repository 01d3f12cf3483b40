package compare

import (
	_ "embed"
	"strings"

	"sidelight/corpus/article"
)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// stopWords say nothing of what a sentence is about. Function words of English, French, German and Spanish, folded, and
// the verbs of saying of English: who says it is not what is said.
var stopWords = setOf(`a an the and or but if of to in on at by for from with as is was are were be been being am do does did doing done
	have has had having it its he his him she her hers they them their theirs we us our you your i me my this that these those there
	here not no nor so than then too very can could will would shall should may might must into over under out up down about after
	before between during through against again off own same such only just also more most other some any each few all both which who
	whom whose what when where why how said says say saying told tells tell added adds according mr mrs ms miss s t d ll re ve while since
	until because however although though yet still even ever much many one per via upon among amid within without around like i'm i've i'll i'd you're you've you'll he'll she'll we're we've we'll
	they're they've they'll don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't let's
	le la les un une des du de et ou mais que qui dans sur pour par avec est sont ont au aux ce cette ces se sa son ses il elle ils ne pas plus
	der die das den dem des ein eine einen einem einer und oder aber in im an am auf von zu zum zur mit bei nach vor aus ist sind war waren
	hat haben wird werden er sie es sich nicht auch als wie fur uber dass
	el los las una unos y o pero en del al con por para es son fue ha han se su sus lo no mas como`)

// englishToo are stop words of other languages that are content words of English.
var englishToo = setOf("war die hat son par con las sur")

// everyday words stand in any news: they count for half. Stems as Snowball cuts them.
var everyday = setOf(`year day week month time today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
	januari februari march april june juli august septemb octob novemb decemb morn night even hour minut
	peopl person man woman men women child children famili group member public nation countri state citi area region local offici
	govern presid minist leader polit parti report news statement spokesman spokeswoman spokesperson agenc media press interview
	make made take took taken get got go went come came give gave given put set find found see saw seen know known think thought
	want need use work call ask tri help show keep hold held bring brought begin began start stop end turn move leav left remain stay
	continu becom expect believ accord includ involv relat follow lead led allow seem appear happen occur place case thing way part
	number percent million billion thousand hundr new old first last next late later earli earlier recent former big small large high
	long short good great major import possibl like two three four five six seven eight nine ten dozen sever near nearli almost
	back home world issu plan decis right point fact unit`)

// everydayWeight is what an everyday word counts beside another of the same rarity in the set.
const everydayWeight = .5

// creditWords stand in the credits of pictures, dateWords in datelines.
var (
	creditWords = setOf("photo photos photograph picture image media video file credit copyright courtesy getty reuters ap afp epa foto bild imagen quelle")
	dateWords   = setOf(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
		monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm gmt bst utc est edt cet last updated posted published`)
)

// clauseWord opens a clause.
var clauseWord = setOf("and but who which that while when where after before as because although though until since if with et mais qui que und aber der die das y pero")

// deedWords are deeds without an ending that says so: verbs that change their vowel, and nouns for what is done. English.
var deedWords = setOf(`began broke broken brought built burnt bought caught chose chosen cut dealt drew drawn drove driven fell fallen fled flew flown fought found froze
	frozen gave given grew grown hid hidden hit held hurt kept led left lent lost met paid quit rose risen sank sunk sent shot shook shaken shut slept sold spent split spoke
	spoken stole stolen stood struck stuck sued swam swore sworn swept taught threw thrown told took taken won withdrew withdrawn wore worn wrote written
	arrest attack assault accident acquisition agreement airstrike appeal appointment arson battle birth blast burglary capture ceasefire charge clash closure collapse
	collision confession conviction coup crash crime cut damage death dead debut decision defeat delay departure derailment destruction discovery dismissal divorce donation earthquake election
	eruption escape evacuation execution explosion failure fire flood fraud funeral guilty harm hearing heist investigation invasion kidnap kill killer landslide launch leak loss marriage
	massacre merger murder offer outage outbreak plea plead protest purchase quake raid rape recall rescue resignation retirement riot robbery ruling sale search sentence shot
	shutdown spill stab strike suicide surgery suspect takeover talks theft threat trial verdict victory vote warning wedding withdrawal`)

// synonyms makes one word of those that news uses for the same thing: stem to stem. Each line of the table is one group, its first word
// stands for all.
var synonyms = groups(synonymTable)

//go:embed data/synonyms.en.txt
var synonymTable string

func groups(table string) map[string]string {
	m := map[string]string{}
	for line := range strings.SplitSeq(table, "\n") {
		words := strings.Fields(line)
		if len(words) == 0 || words[0] == "#" {
			continue
		}
		first := article.Stem(words[0], "en")
		for _, w := range words[1:] {
			if s := article.Stem(w, "en"); s != first {
				m[s] = first
			}
		}
	}
	return m
}
