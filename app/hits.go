package app

// found keeps what a search gave, so that the reader can go on from the passage that was chosen without asking again.
func (s *state) found(list []choice, chosen int) {
	s.hits, s.hit = nil, 0
	for i, c := range list {
		if c.run != nil || c.spot.Empty() {
			continue
		}
		if i == chosen {
			s.hit = len(s.hits)
		}
		s.hits = append(s.hits, c.spot)
	}
}

// hasNextHit reports whether the latest search found more than what was opened.
func hasNextHit(s *state) bool { return s.hit+1 < len(s.hits) }

// nextHit opens the next passage the latest search found, beside the one the reader is at.
func (u *ui) nextHit() {
	u.state.hit++
	u.openAt(u.state.hits[u.state.hit], true)
}
