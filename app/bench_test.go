package app

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"sidelight/corpus"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// longStory is an invented article of about so many words; n makes it another outlet's.
func longStory(n, words int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Title: Report %d on the dyke\nOutlet: Outlet %d\n\n", n, n)
	r := rand.New(rand.NewPCG(uint64(n), 7))
	list := strings.Fields("dyke warden school bags street county water night pump bridge farm boat road mayor family field gate wind alarm roof engine harbour")
	word := func() string { return list[r.IntN(len(list))] + list[r.IntN(len(list))][:2] }
	for b.Len() < 6*words {
		fmt.Fprintf(&b, "In week %d the %s at %s lost %d metres of %s, said Mara Lund, the %s of the %s. ", r.IntN(99), word(), word(), 10+r.IntN(90), word(), word(), word())
		fmt.Fprintf(&b, "“We filled %d %s before the %s,” she told the %s. Some of the %s slept in the %s.\n\n", 100+r.IntN(900), word(), word(), word(), word(), word())
	}
	return b.String()
}

func longWindow(b *testing.B, words int) *ui {
	b.Helper()
	a := test.NewTempApp(b)
	library, err := corpus.Open("")
	if err != nil {
		b.Fatal(err)
	}
	dir := b.TempDir()
	var files []string
	for n := range 4 {
		files = append(files, filepath.Join(dir, fmt.Sprint(n, ".txt")))
		save(b, files[n], longStory(n+1, words))
	}
	u := newUI(a, library, dir)
	u.spawn = func(f func()) { f() }
	u.comps = everyFifth // the window is measured here, not the comparison
	u.show()
	u.win.Resize(fyne.NewSize(2400, 1200))
	u.read("long", files)
	if len(u.state.shown()) != 4 {
		b.Fatalf("%d columns", len(u.state.shown()))
	}
	return u
}

// everyFifth links every fifth sentence of each two articles.
func everyFifth(_ context.Context, list ...*mark.Annotated) (*compare.Comparison, error) {
	c := &compare.Comparison{Articles: list, Coverage: make([]compare.Coverage, len(list))}
	for i, a := range list {
		c.Origins = append(c.Origins, []int{i})
		for j, b := range list[:i] {
			x, y := b.Sentences(), a.Sentences()
			for k := 0; k < min(len(x), len(y)); k += 5 {
				c.Links = append(c.Links, compare.Link{Strength: compare.Same, Score: 1, A: compare.Place{Article: j, Span: x[k]}, B: compare.Place{Article: i, Span: y[k]}})
			}
		}
	}
	return c, nil
}

// A step of scrolling in one of four columns of 25,000 words each, the others following.
func BenchmarkScrollFourColumns(b *testing.B) {
	u := longWindow(b, 25_000)
	r := u.panes[u.state.open[0]].reader
	step := float32(40)
	for b.Loop() {
		r.Scroll(step)
		if _, to := r.View(); to >= 1 {
			step = -step
		}
		if from, _ := r.View(); from <= 0 && step < 0 {
			step = -step
		}
	}
}

// A key that brings the columns to another finding, from the key to the widgets drawn anew: what the graphics card does with them is not in it.
func BenchmarkKeyToScreen(b *testing.B) {
	a := test.NewTempApp(b)
	library, err := corpus.Open("")
	if err != nil {
		b.Fatal(err)
	}
	u := newUI(a, library, b.TempDir())
	u.spawn = func(f func()) { f() }
	u.show()
	u.win.Resize(fyne.NewSize(1440, 900))
	u.openSample()
	for b.Loop() {
		u.onKey(&fyne.KeyEvent{Name: fyne.KeyF8})
	}
}

// A switch of the legend over four columns of 2,500 words each: every mark is laid anew.
func BenchmarkToggleLegend(b *testing.B) {
	u := longWindow(b, 2_500)
	for b.Loop() {
		u.toggleLayer("figure")
	}
}
