package app

import (
	"cmp"
	"context"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/search"
	"sidelight/widgets"
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

// offerFound searches the library; an answer to an older question is dropped. With nothing typed it lists what was searched for last.
func (u *ui) offerFound(text string) {
	u.searched = text
	if strings.TrimSpace(text) == "" {
		u.offer(recentSearches(u.session.searches), tr(searchHelp))
		return
	}
	current := u.searches.next()
	ctx, cancel := context.WithCancel(context.Background())
	u.stopSearch = cancel
	snapshot, kind := u.state.library, u.searchKind
	u.background(func() func() {
		answer := snapshot.Search(ctx, narrowed(text, kind), mostHits)
		var names []search.Name
		if kind == "" {
			names = snapshot.Names(text, mostNames)
		}
		return func() {
			if current() {
				u.offer(append(nameChoices(u.state, names), passageChoices(answer.Hits)...), answerNote(answer))
			}
		}
	})
}

// searchKinds are what a search can be narrowed to: the kinds of the query language, "" for all, with their names.
var searchKinds = []struct{ kind, title string }{{"", filterAll}, {"quote", quotesTitle}, {"figure", figuresTitle}, {"headline", headlinesTitle}}

// narrowed is a query that asks for one kind of passage.
func narrowed(text, kind string) string {
	if kind == "" {
		return text
	}
	return "kind:" + kind + " " + text
}

func (u *ui) searchChips() []widgets.Chip {
	var out []widgets.Chip
	for _, k := range searchKinds {
		out = append(out, widgets.Chip{Key: k.kind, Label: tr(k.title), Count: -1, On: k.kind == u.searchKind})
	}
	return out
}

func (u *ui) narrowSearch(kind string) { u.searchKind = kind }

// recallSearch keeps in mind what was searched for, once it led somewhere.
func (u *ui) recallSearch() {
	if text := strings.TrimSpace(u.searched); text != "" {
		u.session.searches = recalled(u.session.searches, text)
		u.session.save(u.app.Preferences())
	}
}

func recentSearches(list []string) []choice {
	var out []choice
	for _, text := range list {
		out = append(out, choice{group: tr(searchesTitle), title: text, run: func(u *ui) {
			u.searched = text
			u.openSearch()
		}})
	}
	return out
}

// answerNote says at the foot how much was found, or why nothing was.
func answerNote(a search.Answer) string {
	if len(a.Hits) == 0 {
		return cmp.Or(a.Note, tr(noneFound))
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
