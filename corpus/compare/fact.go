package compare

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// A fact is a figure as it is compared: what it may be worth and the words that say what it is of.
type fact struct {
	text, index int // which text of the set, which of its figures
	sentence    int
	at          int // number of the first word of the figure in its text
	value       value
	what        []int32 // stems of the counted noun's head and of the verb, people left out; sorted
	head, verb  int32   // -1 if the text does not say
	person      bool    // counts people
	kinds       []int32 // stems of the words before the counted noun's head: "living", "undersea"
	clause      []int32 // stems of its clause; sorted
	near        []scale // stems around the figure, the nearer the heavier; sorted by id
	norm        float64
	names       []int32 // names in the clause; sorted
	places      []int32 // names of places it is told of: "60 per cent in India"; sorted
	areas       []int32 // stems of kinds of place: "in the province"; sorted
	state       state
	change      figure.Change
	running     bool // a count that grows while an event is under way, told as of now
	age         bool
	stamp       bool    // when the page was put out, not what it tells
	once        bool    // no other figure of its text may have its value
	alone       bool    // its text counts by the same noun nothing of another value
	dates       []value // given in its sentence, itself aside
	old         bool    // told of a year before that of its article
	recalls     bool    // told right behind a sentence of a year before, with no date of its own
	base        int32   // of a share: the stem of what it is of, -1 if the text does not say
	owner       []int32 // stems of the name that has or does what it counts; sorted
	subject     []int32 // stems of what its clause says before it; sorted
	standing
}

// facts lists the figures of the set that are not in repeats, in order.
func (s *set) facts() []fact {
	var out []fact
	for k, t := range s.texts {
		at := 0
		for i := range t.Figures {
			f := &t.Figures[i]
			n := t.SentenceAt(f.Start)
			if n < 0 || t.sentences[n].repeated {
				continue
			}
			for at < len(t.words) && t.words[at].End <= f.Start {
				at++
			}
			x := fact{text: k, index: i, sentence: n, at: at, value: newValue(t.Article, f), change: f.Change, head: -1, verb: -1}
			if x.value.reached {
				x.change = figure.To
			}
			s.describe(&x, t, f)
			x.stamp = s.stamped(&x, t, f)
			out = append(out, x)
		}
	}
	s.lend(out)
	s.compareWithin(out)
	s.layBeside(out)
	s.dateFacts(out)
	return out
}

// compareWithin tells of each fact how it stands among those of its own text.
func (s *set) compareWithin(facts []fact) {
	type key struct {
		text int
		of   string
		what float64
	}
	at := func(x *fact) key { return key{x.text, x.value.family + x.value.iso, x.value.low} }
	values := map[key]int{}
	heads := map[key]map[float64]bool{}
	head := func(x *fact) key { return key{x.text, x.value.family, float64(x.head)} }
	for i := range facts {
		x := &facts[i]
		values[at(x)]++
		if x.head >= 0 && !x.value.vague {
			if heads[head(x)] == nil {
				heads[head(x)] = map[float64]bool{}
			}
			heads[head(x)][x.value.low] = true
		}
	}
	for i := range facts {
		x := &facts[i]
		x.once = values[at(x)] == 1 && !one(x)
		x.alone = x.head >= 0 && !x.value.vague && len(heads[head(x)]) == 1 && !generic[s.lex.stems[x.head].text]
	}
}

// generic nouns are counted of many things in one text.
var generic = setOf("peopl person time way thing place part side other")

// describe fills in what the words around a figure say of it.
func (s *set) describe(x *fact, t *text, f *figure.Figure) {
	counted := s.countedBy(x, t, f)
	if end := slices.IndexFunc(counted, func(w word) bool { return s.lex.forms[w.form].text == "of" || s.lex.forms[w.form].text == "in" }); end > 0 {
		counted = counted[:end]
	}
	for i, w := range counted {
		id, text := s.stem(w)
		if people[text] && !settlements[s.lex.forms[w.form].text] || i == len(counted)-1 && s.peopleByName(t, w) {
			x.person = true
		}
		if i == len(counted)-1 {
			x.head = id
		} else if !s.lex.forms[w.form].stop {
			x.kinds = append(x.kinds, id)
		}
	}
	if verb := s.wordsIn(t, f.Verb); len(verb) > 0 {
		x.verb, _ = s.stem(verb[len(verb)-1])
	} else if s.takesLives(x, t, counted) {
		if id, ok := s.lex.stem["kill"]; ok {
			x.verb = id
		}
	}
	for _, id := range []int32{x.head, x.verb} {
		if id >= 0 && !people[s.lex.stems[id].text] && !slices.Contains(x.what, id) {
			x.what = append(x.what, id)
		}
	}
	x.running = slices.ContainsFunc(x.what, func(id int32) bool { return runningWords[s.lex.stems[id].text] })
	slices.Sort(x.what)
	slices.Sort(x.kinds)
	x.state |= s.share(x, t, f)
	x.age = f.Kind == figure.Age || s.ofAge(t, f)
	if x.age {
		x.value.family = string(figure.Age)
		if f.Kind == figure.Count {
			x.value.low, x.value.high = x.value.low*families["year"].size, x.value.high*families["year"].size
			x.value.unit *= families["year"].size
		}
	}
	s.surround(x, t, f)
}

// takesLives reports whether the verb before a count of lives says that these people died: "claimed at least five lives".
func (s *set) takesLives(x *fact, t *text, counted []word) bool {
	if len(counted) == 0 || s.lex.forms[counted[len(counted)-1].form].text != "lives" {
		return false
	}
	for i := x.at - 1; i >= max(0, x.at-3); i-- {
		switch form := &s.lex.forms[t.words[i].form]; {
		case takers[form.text]:
			return true
		case !form.stop && form.text != "least" && form.text != "nearly":
			return false
		}
	}
	return false
}

var takers = setOf("claim claims claimed claiming cost costs costing take takes took taken taking")

// countedBy is the words for what a figure counts. People right behind the number are what it counts, whatever follows; a noun of a sentence
// before is a guess that compare does without.
func (s *set) countedBy(x *fact, t *text, f *figure.Figure) []word {
	after := x.at
	for after < len(t.words) && t.words[after].Start < f.End {
		after++
	}
	if f.Kind == figure.Count && after < len(t.words) && t.Text[f.End:t.words[after].Start] == " " {
		if _, stem := s.stem(t.words[after]); people[stem] && !s.lex.forms[t.words[after].form].stop {
			return t.words[after : after+1]
		}
	}
	if i := x.at - 2; i >= 0 && f.Kind == figure.Count && f.Hedge.Empty() && crowds[s.lex.forms[t.words[i].form].text] && t.Text[t.words[i].End:f.Start] == " of " {
		return t.words[i : i+1] // "a crowd of 41,300"
	}
	if f.Counts.End <= t.sentences[x.sentence].Start {
		return nil
	}
	counted := s.wordsIn(t, f.Counts)
	if len(counted) > 1 && counted[0].Start == f.End+1 && t.Text[f.End] == '-' { // "a 100-seat hall" has seats
		return counted[:1]
	}
	return counted
}

// peopleByName reports whether a counted word names a people: "Americans", "Kurds".
func (s *set) peopleByName(t *text, w word) bool {
	raw := w.Of(t.Text)
	first, _ := utf8.DecodeRuneInString(raw)
	return unicode.IsUpper(first) && strings.HasSuffix(raw, "s") && s.lex.forms[w.form].name
}

// share tells whether a count is of some of a group that is told of besides: the rest of it ("the other two", "the remaining five"), or a
// part ("four of whom", "nine of the injured").
func (s *set) share(x *fact, t *text, f *figure.Figure) state {
	if f.Kind != figure.Count {
		return 0
	}
	if x.at > 0 && restWords[s.lex.forms[t.words[x.at-1].form].text] && strings.TrimSpace(t.Text[t.words[x.at-1].End:f.Start]) == "" {
		return rest
	}
	after := x.at
	for after < len(t.words) && t.words[after].Start < f.End {
		after++
	}
	if after+1 < len(t.words) && t.Text[f.End:t.words[after].Start] == " " && s.lex.forms[t.words[after].form].text == "of" &&
		groupWords[s.lex.forms[t.words[after+1].form].text] {
		return part
	}
	if after < len(t.words) && restWords[s.lex.forms[t.words[after].form].text] && x.at > 0 && s.lex.forms[t.words[x.at-1].form].text == "the" {
		return rest // "the three other climbers"
	}
	for i := after; i < len(t.words) && i < after+shareReach; i++ { // "2.4 million people, or 88 per cent of those registered"
		if shareWords[s.lex.forms[t.words[i].form].text] && strings.Contains(t.Text[t.words[i-1].End:t.words[i].Start], ",") {
			return part
		}
	}
	return 0
}

// wordsIn is the words of a text that lie in a span.
func (s *set) wordsIn(t *text, at article.Span) []word {
	if at.Empty() {
		return nil
	}
	i, _ := slices.BinarySearchFunc(t.words, at.Start, func(w word, start int) int { return w.Start - start })
	j := i
	for j < len(t.words) && t.words[j].Start < at.End {
		j++
	}
	return t.words[i:j]
}

func (s *set) stem(w word) (int32, string) {
	id := s.lex.forms[w.form].stem
	return id, s.lex.stems[id].text
}

// farthest is how many words away a word still says something of a figure. News sentences are shorter; it keeps texts without full stops linear.
const farthest = 80

// surround weighs the words of the figure's sentence by how near they stand, those beyond its clause half.
func (s *set) surround(x *fact, t *text, f *figure.Figure) {
	span := t.Sentences()[x.sentence]
	first, last := x.at, x.at
	for first > 0 && x.at-first < farthest && t.words[first-1].Start >= span.Start {
		first--
	}
	for last < len(t.words) && last-x.at < 2*farthest && t.words[last].Start < span.End {
		last++
	}
	s.locate(x, t, f, last)
	s.own(x, t, f)
	x.base = -1
	if x.value.family == string(figure.Percent) {
		x.base = s.baseOf(x, t, f)
	}
	var own, beyond state // in the figure's clause, in those beside it
	walk := func(i, step int) {
		share := 1.0
		for d := 1; d <= farthest && i >= first && i < last; i, d = i+step, d+1 {
			w := t.words[i]
			form := &s.lex.forms[w.form]
			gap := ""
			if step < 0 && i+1 < len(t.words) {
				gap = t.Text[w.End:t.words[i+1].Start]
			} else if step > 0 && i > 0 {
				gap = t.Text[t.words[i-1].End:w.Start]
			}
			if parted(gap) || clauseWord[form.text] {
				share *= clauseShare
			}
			if f.Overlaps(w.Span) {
				continue
			}
			text := form.text
			if form.stop {
				continue
			}
			weight := share * s.lex.telling(form.stem) / (1 + float64(d)/nearReach)
			x.near = append(x.near, scale{form.stem, weight})
			if form.name && share >= clauseShare {
				x.names = append(x.names, form.stem)
			}
			switch {
			case share == 1:
				own |= states[text]
				x.clause = append(x.clause, form.stem)
				if step < 0 {
					x.subject = append(x.subject, form.stem)
				}
			case share >= clauseShare:
				beyond |= states[text]
			}
		}
	}
	walk(x.at-1, -1)
	after := x.at
	for after < len(t.words) && t.words[after].Start < f.End {
		after++
	}
	walk(after, 1)
	if own != 0 {
		x.state |= own
	} else {
		x.state |= beyond
	}
	x.near, x.norm, _ = gathered(x.near)
	slices.Sort(x.names)
	x.names = slices.Compact(x.names)
	slices.Sort(x.subject)
	slices.Sort(x.clause)
	x.clause = slices.Compact(x.clause)
}

// locate finds the places that the words after a figure name, up to the end of its clause: "in Egypt", "in the province", "to India".
func (s *set) locate(x *fact, t *text, f *figure.Figure, last int) {
	led := -placeReach // the word that may lead to a place
	for i := x.at + 1; i < last; i++ {
		w := t.words[i]
		form := &s.lex.forms[w.form]
		if t.Text[t.words[i-1].End:w.Start] != " " || clauseWord[form.text] && form.text != "and" {
			break
		}
		switch {
		case leads[form.text]:
			led = i
		case i-led > placeReach:
		case form.name:
			x.places = append(x.places, form.stem)
		case areas[s.lex.stems[form.stem].text] && form.stem != x.head && !strings.HasSuffix(form.text, "s"): // "in three counties" bounds nothing
			x.areas = append(x.areas, form.stem)
		}
	}
	// before it, at the head of the sentence: "In neighbouring Central Vale district, 10 people"
	for i, w := range s.wordsIn(t, t.sentences[x.sentence].Span) {
		form := &s.lex.forms[w.form]
		if w.Start >= f.Start || i == 0 && form.text != "in" || i > 2*placeReach {
			break
		}
		if areas[s.lex.stems[form.stem].text] {
			x.areas = append(x.areas, form.stem)
		}
	}
	slices.Sort(x.places)
	slices.Sort(x.areas)
}

// placeReach is how many words after "in" or "to" a place may stand.
const placeReach = 3

var (
	leads = setOf("in to of at from near for inside across throughout")
	// areas are kinds of place that bound a count, by stem.
	areas = setOf("provinc district citi town villag counti countri state region nation nationwid worldwid world global capit hospit neighborhood neighbourhood school build hous home hotel room suit offic")
)

// bareNearby stands for the words around two figures that both stand alone.
const bareNearby = .7

const (
	clauseShare = .5 // what a word counts beyond the border of the figure's clause, and again beyond the next
	nearReach   = 4. // words away at which a word counts for half
)

// A state is a side of a quantity that must not be mixed up with its other side.
type state uint16

const (
	living state = 1 << iota
	deceased
	hurt
	missing
	male
	female
	total
	part // some of a group: "four of whom"
	rest // what is left of a group: "the other two"
)

// apart reports whether the two are told of different sides.
func (a state) apart(b state) bool {
	const fate = living | deceased
	return a&fate != 0 && b&fate != 0 && a&b&fate == 0 || a&male != 0 && a&female == 0 && b&female != 0 && b&male == 0 ||
		a&female != 0 && a&male == 0 && b&male != 0 && b&female == 0 ||
		a&rest != b&rest ||
		a&(deceased|hurt|missing) != 0 && b&(deceased|hurt|missing) != 0 && a&b&(deceased|hurt|missing) == 0
}

var states = func() map[string]state {
	m := map[string]state{}
	for words, st := range map[string]state{
		"living alive survivors survived rescued released": living,
		"dead deceased killed killing died dying deaths death fatalities toll lives drowned perished slain murdered executed succumbed": deceased,
		"injured hurt wounded injuring wounding injuries":        hurt,
		"missing unaccounted":                                    missing,
		"women woman girls female":                               female,
		"men man boys male":                                      male,
		"total altogether overall nationwide worldwide combined": total,
	} {
		for w := range strings.FieldsSeq(words) {
			m[w] |= st
		}
	}
	return m
}()

// shareReach is how many words behind a count may say that it is a share of something.
const shareReach = 5

var (
	crowds     = setOf("crowd crew group party team staff workforce audience congregation convoy fleet jury panel family")
	restWords  = setOf("other remaining")
	shareWords = setOf("accounting representing comprising")
	groupWords = setOf("the whom them those these its their his her which")
)

// people are the words for those counted that say no more than that they are people, by stem.
var people = setOf("peopl person man men woman women child children civilian resid individu victim other inhabit passeng citizen villag life live soldier worker student one two crowd guest visitor travel")

// settlements have the stem of the people who live there.
var settlements = setOf("village villages")

// runningWords belong to counts that grow while an event is under way, by stem as synonyms has them.
var runningWords = setOf("kill injur miss arrest discov evacu displac infect confirm rescu damag demolish recov report hospit affect trap")

// quantity is the evidence that two figures are of the same quantity.
type quantity [nQuantity]float64

const (
	equalDigits = iota // significant digits of an equal value, in thirds, at most 1
	closeness          // 1 for equal values, less the further apart
	slip               // values written out that lie so near that one may be a slip of the other: 5,687.75 and 5,587.75
	sameHead
	otherHead
	sameVerb
	otherVerb
	sameWhat  // the counted noun of one is the verb of the other: "24 dead", "killing 24"
	nearby    // cosine of the words around
	alike     // cosine of the sentences
	sameNames // names in common over one more than the fewer
	otherNames
	sameKinds
	otherKinds
	otherChange
	otherState
	isAge
	isDate
	bothBare  // neither says what it counts
	onceEach  // told once in each of the two texts: the more telling the more digits it has
	aloneEach // each text counts nothing else by the noun
	sameDate  // the sentences have a date in common
	otherDate // both have dates, none in common
	oneDated  // only one of them has a date with its year
	nQuantity
)

// evidence holds two figures together. It is symmetric.
func (s *set) quantityOf(a, b *fact) quantity {
	var q quantity
	dated := a.value.family == string(figure.Date)
	if same(a.value.low, b.value.low) && same(a.value.high, b.value.high) && (a.value.iso == b.value.iso || dated && a.value.meet(&b.value) == Agree) {
		q[equalDigits] = math.Min(1, float64(max(a.value.digits, b.value.digits)-1)/3)
		q[closeness] = 1
	} else if a.value.iso == "" && a.value.low > 0 && b.value.low > 0 {
		high := [2]float64{a.value.high, b.value.high}
		if a.value.low <= b.value.high && b.value.low <= a.value.high { // a range holds the other: as near as its nearer end
			high[0] = math.Min(high[0], math.Max(a.value.low, high[1]))
			high[1] = math.Min(high[1], math.Max(b.value.low, high[0]))
		}
		if !a.value.vague && !b.value.vague && a.value.meet(&b.value) == Rounded {
			q[equalDigits] = math.Max(0, math.Min(1, -math.Log10(math.Abs(a.value.high-b.value.high)/b.value.high+1e-9)/3))
		}
		q[closeness] = math.Exp(-2 * math.Abs(math.Log(high[0]/high[1])))
		if a.value.slips(&b.value) {
			q[slip] = 1
		}
	}
	pair := func(x, y int32, same, other int) {
		switch {
		case x < 0 || y < 0:
		case x == y:
			q[same] = 1
		default:
			q[other] = 1
		}
	}
	pair(a.head, b.head, sameHead, otherHead)
	if q[otherHead] == 1 && (a.person && b.person || a.head == b.verb || b.head == a.verb) { // "the number of dead", "19 miners were killed"
		q[otherHead], q[sameHead] = 0, .5
	}
	pair(a.verb, b.verb, sameVerb, otherVerb)
	if common32(a.what, b.what) > 0 {
		q[sameWhat] = 1
	}
	q[nearby] = dot(a.near, b.near) / math.Max(a.norm*b.norm, 1e-9)
	if len(a.near) == 0 && len(b.near) == 0 {
		q[nearby] = bareNearby // a caption, a table: there is nothing else to go by
	}
	x, y := &s.texts[a.text].sentences[a.sentence], &s.texts[b.text].sentences[b.sentence]
	q[alike] = s.alikeInTelling(x, y)
	if n := min(len(a.names), len(b.names)); n > 0 {
		common := common32(a.names, b.names)
		q[sameNames] = float64(common) / float64(n+1)
		if common == 0 {
			q[otherNames] = 1
		}
	}
	if len(a.kinds) > 0 && len(b.kinds) > 0 {
		if common32(a.kinds, b.kinds) > 0 {
			q[sameKinds] = 1
		} else {
			q[otherKinds] = 1
		}
	}
	if a.change != b.change {
		q[otherChange] = 1
	}
	if a.state.apart(b.state) {
		q[otherState] = 1
	}
	if a.age {
		q[isAge] = 1
	}
	if dated || a.value.iso != "" {
		q[isDate] = 1
	}
	if a.head < 0 && b.head < 0 && a.verb < 0 && b.verb < 0 {
		q[bothBare] = 1
	}
	if a.once && b.once && !dated {
		if q[closeness] == 1 {
			q[onceEach] = math.Min(1, float64(max(a.value.digits, b.value.digits))/3)
		} else {
			q[onceEach] = q[equalDigits] // 159,320 and almost 160,000
		}
	}
	if a.alone && b.alone && a.head == b.head {
		q[aloneEach] = 1
	}
	if !dated {
		q[sameDate], q[otherDate], q[oneDated] = datesOf(a, b)
	}
	return q
}
