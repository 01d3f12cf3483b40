package app

import (
	"context"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/search"
)

// How much a search lists: names above the passages, passages, hits that are looked at for them.
const (
	mostNames = 4
	mostGoals = 12 // in the palette that goes to anything
	mostHits  = 60
)

// offerGoals offers what can be gone to: the sources that are open, then commands; once something is typed, what is found by name too.
func (u *ui) offerGoals(text string) {
	commands := match(commandChoices(u.state, u.commands), text)
	if strings.TrimSpace(text) == "" {
		u.offer(append(openChoices(u.state), commands...), "")
		return
	}
	current := u.searches.next()
	snapshot := u.state.library
	u.background(func() func() {
		names := snapshot.Names(text, mostGoals)
		return func() {
			if !current() {
				return
			}
			found := nameChoices(u.state, names)
			if len(commands) > 0 && strings.Contains(article.Fold(commands[0].title), article.Fold(strings.TrimSpace(text))) {
				u.offer(append(commands, found...), "") // a command by its very words is what is meant
				return
			}
			u.offer(append(found, commands...), "")
		}
	})
}

// offerFound searches the library; an answer to an older question is dropped.
func (u *ui) offerFound(text string) {
	u.searched = text
	if strings.TrimSpace(text) == "" {
		u.offer(nil, tr(searchHelp))
		return
	}
	current := u.searches.next()
	ctx, cancel := context.WithCancel(context.Background())
	u.stopSearch = cancel
	snapshot := u.state.library
	u.background(func() func() {
		answer := snapshot.Search(ctx, text, mostHits)
		names := snapshot.Names(text, mostNames)
		return func() {
			if current() {
				u.offer(append(nameChoices(u.state, names), passageChoices(u.state, answer.Hits)...), answerNote(answer))
			}
		}
	})
}

// answerNote says at the foot how much was found, or why nothing was.
func answerNote(a search.Answer) string {
	if len(a.Hits) == 0 {
		return tr(noneFound)
	}
	return joined([]string{message(hitsIn, counted(len(a.Hits), passageNoun), counted(a.Articles, articleNoun)), tr(searchNote)})
}

// openAt opens an article at a place, in the last column or beside the one that has the keys.
func (u *ui) openAt(at spot, beside bool) {
	u.state.show(at.article, beside)
	u.state.message = ""
	u.sourcesChanged()
	if !at.Empty() {
		u.jump([]spot{at})
	}
	u.focusText()
}
