package app

import (
	"context"
	"slices"
	"strings"

	"sidelight/corpus"
)

// setStory keeps a story, and unfolds it in the list.
func (u *ui) setStory(g corpus.Story, said string) {
	u.change(func(l *corpus.Library) error {
		_, err := l.SetStory(g)
		return err
	}, said)
}

// storyOf is the story the article that has the keys is listed in; the zero Story if it is in none.
func (s *state) storyOf(id string) corpus.Story {
	for _, g := range s.library.Stories() {
		if slices.Contains(g.Articles, id) {
			return g
		}
	}
	return corpus.Story{}
}

func inStory(s *state) bool { return s.storyOf(s.focused()).Key != "" }

// askName asks for the name of a story.
func (u *ui) askName(hint, name string, keep func(u *ui, name string)) {
	u.openSurface(asking(hint, tr(noteNote), func(text string) []choice {
		text = strings.TrimSpace(text)
		if text == "" {
			return nil
		}
		return []choice{{title: message(storyKeep, text), run: func(u *ui) { keep(u, text) }}}
	}), name)
}

// newStory makes a story of the sources that are open.
func (u *ui) newStory() {
	ids := slices.Clone(u.state.open)
	m, _ := u.state.library.Meta(ids[0])
	u.askName(tr(storyHint), excerpt(m.Title, 48), func(u *ui, name string) {
		u.setStory(corpus.Story{Name: name, Articles: ids}, message(storyMade, name, counted(len(ids), sourceNoun)))
	})
}

func (u *ui) renameStory() { u.renameStoryOf(u.state.storyOf(u.state.focused())) }

func (u *ui) renameStoryOf(g corpus.Story) {
	u.askName(tr(storyHint), g.Name, func(u *ui, name string) {
		g.Name = name
		u.setStory(g, message(storyRenamed, name))
	})
}

func (u *ui) dropStory() { u.dropStoryOf(u.state.storyOf(u.state.focused())) }

// dropStoryOf takes a story away; its articles stay in the library.
func (u *ui) dropStoryOf(g corpus.Story) {
	u.change(func(l *corpus.Library) error { return l.DeleteStory(g.Key) }, message(storyGone, g.Name))
}

func (u *ui) addToStory() { u.addToStoryOf(u.state.focused()) }

// addToStoryOf lists the stories an article may be put into. It stays in those it is in.
func (u *ui) addToStoryOf(id string) {
	u.openSurface(listing(tr(storyAddHint), "", func(u *ui) []choice {
		var out []choice
		for _, g := range u.state.library.Stories() {
			c := choice{group: tr(storiesGroup), title: g.Name, note: counted(len(g.Articles), sourceNoun)}
			if slices.Contains(g.Articles, id) {
				c.title = message(storyLeave, g.Name)
				c.run = func(u *ui) {
					g.Articles = slices.DeleteFunc(slices.Clone(g.Articles), func(x string) bool { return x == id })
					u.setStory(g, message(storyLeft, g.Name))
				}
			} else {
				c.run = func(u *ui) {
					g.Articles = append(slices.Clone(g.Articles), id)
					u.setStory(g, message(storyAdded, g.Name))
				}
			}
			out = append(out, c)
		}
		return out
	}), "")
}

// suggestStories looks in the background for articles that belong together, and offers to make stories of them. Esc stops it.
func (u *ui) suggestStories() {
	ctx, cancel := context.WithCancel(context.Background())
	current := u.imports.next()
	u.stopWith(cancel)
	u.state.working = progress{what: tr(storyLooking)}
	u.refreshStatus()
	snapshot := u.state.library
	u.background(func() func() {
		list, err := snapshot.Suggest(ctx)
		cancel()
		return func() {
			if !current() {
				return
			}
			u.state.working, u.stop = progress{}, nil
			u.refreshStatus()
			switch {
			case err != nil:
				u.say(err.Error())
			case len(list) == 0:
				u.say(tr(storyNone))
			default:
				u.openSuggestions(list)
			}
		}
	})
}

// openSuggestions lists the stories found; choosing one makes it and goes on with the rest.
func (u *ui) openSuggestions(list []corpus.Suggestion) {
	u.openSurface(listing(tr(storySuggested), tr(storyNote), func(*ui) []choice {
		var out []choice
		for i, x := range list {
			out = append(out, choice{
				group: tr(storySuggested), title: excerpt(x.Name, 72), note: counted(len(x.Articles), articleNoun), snippet: coreLine(x.Reason),
				run: func(u *ui) {
					u.setStory(corpus.Story{Name: excerpt(x.Name, 48), Articles: x.Articles}, message(storyMade, x.Name, counted(len(x.Articles), sourceNoun)))
					if rest := slices.Delete(slices.Clone(list), i, i+1); len(rest) > 0 {
						u.openSuggestions(rest)
					}
				},
			})
		}
		return out
	}), "")
}
