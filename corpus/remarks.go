package corpus

import (
	"slices"

	"sidelight/corpus/report"
)

// Verdict is the reader's word on a finding, found by its key.
func (s *Snapshot) Verdict(finding string) Verdict {
	return Verdict(s.desk[sheet{verdictSheet, finding}])
}

// Note is the note on a finding's key, an article's ID or a passage's key; "" if there is none.
func (s *Snapshot) Note(key string) string { return s.desk[sheet{noteSheet, key}] }

// Verdicts returns all verdicts by the keys of their findings.
func (s *Snapshot) Verdicts() map[string]Verdict {
	out := map[string]Verdict{}
	for at, v := range s.desk {
		if at.kind == verdictSheet {
			out[at.key] = Verdict(v)
		}
	}
	return out
}

// Notes returns all notes by what they are on.
func (s *Snapshot) Notes() map[string]string {
	out := map[string]string{}
	for at, v := range s.desk {
		if at.kind == noteSheet {
			out[at.key] = v
		}
	}
	return out
}

// Remarks returns verdicts and notes together by what they are on, as reports take them.
func (s *Snapshot) Remarks() map[string]report.Remark {
	out := map[string]report.Remark{}
	for at := range s.desk {
		if at.kind == verdictSheet || at.kind == noteSheet {
			out[at.key] = report.Remark{Verdict: string(s.Verdict(at.key)), Note: s.Note(at.key)}
		}
	}
	return out
}

// Pins returns the pinned passages in the order in which they were pinned.
func (s *Snapshot) Pins() []Passage { return s.passages(pinSheet, "") }

// Highlights returns the passages of an article that the reader marked.
func (s *Snapshot) Highlights(id string) []Passage { return s.passages(highlightSheet, id) }

func (s *Snapshot) passages(kind sheetKind, id string) []Passage {
	var out []Passage
	for _, key := range s.desk.keys(kind) {
		if p, ok := ParsePassage(key); ok && (id == "" || p.Article == id) && !s.gone(p.Article) {
			out = append(out, p)
		}
	}
	return out
}

// Stories returns the stories in their order. Articles no longer in the library are left out of them.
func (s *Snapshot) Stories() []Story {
	list := s.desk.stories()
	for i := range list {
		list[i].Articles = slices.DeleteFunc(list[i].Articles, s.gone)
	}
	return list
}

// Setting is the value kept under a name; "" if there is none.
func (s *Snapshot) Setting(name string) string { return s.desk[sheet{settingSheet, name}] }

// Settings returns all values kept.
func (s *Snapshot) Settings() map[string]string {
	out := map[string]string{}
	for at, v := range s.desk {
		if at.kind == settingSheet {
			out[at.key] = v
		}
	}
	return out
}
