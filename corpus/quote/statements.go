package quote

import "sidelight/corpus/article"

// statements adds what the sentence reports without marks: "X said that ...", "..., X said", "according to X, ...".
func (f *finder) statements(s sentence, sayings []saying) {
	for i, y := range sayings {
		if y.shared && i > 0 || !y.is.has(speech) {
			continue
		}
		if from, to, ok := s.content(y); ok && to-from > 3 {
			for k := from; k < to; k++ {
				if s.tokens[k].quoted() {
					ok = false
				}
			}
			if !ok {
				continue
			}
			v := f.voice(s, y, 0)
			f.said = append(f.said, Statement{
				Span:    article.Span{Start: s.tokens[from].Start, End: s.tokens[to-1].End},
				Speaker: v.speaker, Person: v.person, Cue: v.cue, Via: v.via, Why: y.why,
			})
		}
	}
}

// content gives the tokens of what a saying reports.
func (s sentence) content(y saying) (from, to int, ok bool) {
	end := len(s.tokens)
	for end > 0 && s.tokens[end-1].has(point) {
		end--
	}
	if !y.after && y.end < end {
		for k := y.end; k < end && k < y.end+9; k++ {
			if s.tokens[k].has(that) && !s.tokens[k].has(pronoun) {
				return k + 1, end, true
			}
			if s.tokens[k].has(point) {
				break
			}
		}
		switch s.low(y.cue) {
		case "said", "says", "say", "added", "believes", "thinks", "noted", "claimed", "argued", "insisted":
			if t := &s.tokens[y.end]; t.word() && !t.has(preposition|calendar|conjunction) {
				return y.end, end, true
			}
		}
	}
	if s.trails(y) && y.first > 4 {
		to := y.first
		if s.low(to-1) == "," {
			to--
		}
		return 0, to, true
	}
	return 0, 0, false
}
