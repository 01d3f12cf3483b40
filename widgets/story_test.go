package widgets

import "strings"

// marked makes a paragraph of text with its runs in brackets: ⟦what|tone⟧ or ⟦what|tone|key⟧; runs may nest. Passages are the sentences,
// each ended by "¶sign¶" with the tone of its sign or nothing.
func marked(style Style, key, text string) Paragraph {
	p := Paragraph{Style: style, Key: key}
	var b strings.Builder
	var starts []int
	passage := 0
	for text != "" {
		switch {
		case strings.HasPrefix(text, "⟦"):
			starts = append(starts, b.Len())
			text = text[len("⟦"):]
		case strings.HasPrefix(text, "|") && len(starts) > 0:
			label, rest, _ := strings.Cut(text[1:], "⟧")
			tone, name, _ := strings.Cut(label, "|")
			if name == "" {
				name = key + "/" + tone + "/" + b.String()[starts[len(starts)-1]:]
			}
			p.Runs = append(p.Runs, Run{Start: starts[len(starts)-1], End: b.Len(), Tone: Tone(tone), Key: name})
			starts = starts[:len(starts)-1]
			text = rest
		case strings.HasPrefix(text, "¶"):
			sign, rest, _ := strings.Cut(text[len("¶"):], "¶")
			n := string(rune('a' + len(p.Passages)))
			p.Passages = append(p.Passages, Passage{Start: passage, End: b.Len(), Key: key + n, Sign: Tone(sign)})
			text = rest
			passage = b.Len() + len(text) - len(strings.TrimLeft(text, " "))
		default:
			i := strings.IndexAny(text[1:], "⟦|¶")
			if i < 0 {
				i = len(text) - 1
			}
			b.WriteString(text[:i+1])
			text = text[i+1:]
		}
	}
	p.Text = b.String()
	return p
}

// ledger and post are two stories of our own on one invented night.
func ledger() Document {
	return Document{Paragraphs: []Paragraph{
		marked(Outlet, "o", "The Morning Ledger"),
		marked(Headline, "h", "Tram tunnel fire: ⟦41|figure⟧ taken to hospital in Velden"),
		marked(Meta, "m", "3 May · 512 words · A. Holt"),
		marked(Body, "1", "⟦⟦Forty-one|figure⟧|differs⟧ ⟦passengers|hedge⟧ were taken to hospital when a fire filled the Velden tram tunnel with smoke on Saturday night, ⟦the fire service said|hedge⟧.¶differs¶ ⟦⟦More than|hedge⟧ 200|figure⟧ ⟦people|hedge⟧ walked out along the rails.¶¶"),
		marked(Body, "2", "⟦The fire began in a cable duct under the middle platform and burned for ⟦20 minutes|figure⟧ before the power was cut|shared⟧, an engineer said.¶shared¶"),
		marked(Body, "3", "The operator, Velden Lines, had been fined ⟦$12,000|figure⟧ in March over blocked exits, ⟦according to the port authority|hedge⟧.¶only¶ It did not answer our questions.¶¶"),
		marked(Body, "4", "⟦“Nobody told us anything. The lights went out and then there was smoke,”|quote⟧ said ⟦Ana Reyes|speaker⟧, ⟦34|figure⟧, who carried her son up the stairs.¶partly¶ ⟦She added that the doors had stuck twice that week|statement⟧.¶¶"),
		marked(Fold, "fold", "2 repeated paragraphs folded"),
		marked(Body, "5", "Buses replaced the trams until ⟦1:40 am|figure⟧, and ⟦the tunnel stays shut|highlight⟧ until the weekend.¶same¶ ⟦The mayor has asked for a report|note⟧.¶¶"),
		marked(ListItem, "l1", "Line 4 ends at the market square"),
		marked(ListItem, "l2", "Line 7 runs every ⟦12 minutes|figure⟧ over the bridge"),
		marked(Caption, "c", "Passengers wait at the market square in the small hours of Sunday. Photograph: M. Oduya"),
	}}
}

func post() Document {
	return Document{Paragraphs: []Paragraph{
		marked(Outlet, "o", "Harbour Post"),
		marked(Headline, "h", "Smoke in the tunnel: ⟦38|figure⟧ hurt as tram burns"),
		marked(Meta, "m", "3 May · 420 words · staff and agencies"),
		marked(Body, "1", "⟦⟦Thirty-eight|figure⟧|differs⟧ ⟦people|hedge⟧ were hurt in a tram fire under the old town of Velden, ⟦the hospital said|hedge⟧ on Sunday.¶differs¶"),
		marked(Body, "2", "⟦The fire began in a cable duct under the middle platform and burned for ⟦20 minutes|figure⟧|shared⟧.¶shared¶"),
		marked(Body, "4", "⟦“Nobody told us anything, but the lights went out and there was smoke,”|quote⟧ ⟦Reyes|speaker⟧ told the Post.¶partly¶"),
		marked(Body, "6", "A second tram of the same class burned in ⟦2016|figure⟧; all ⟦88|figure⟧ ⟦passengers|hedge⟧ got out.¶only¶"),
	}}
}

// changed marks the first place of each word in text as changed.
func changed(text string, words ...string) []Run {
	var runs []Run
	for _, w := range words {
		i := strings.Index(text, w)
		runs = append(runs, Run{Start: i, End: i + len(w), Tone: ToneDiffers})
	}
	return runs
}

// facts is a board of our own.
func facts() BoardView {
	return BoardView{
		Tabs: []Tab{{"facts", "Facts", -1}, {"quotes", "Quotes", 3}, {"origins", "Origins", 2}, {"notes", "Notes", 1}},
		Tab:  "facts",
		Filters: []Chip{
			{Key: "differs", Label: "differs", Tone: ToneDiffers, Count: 1, On: true},
			{Key: "only", Label: "only here", Tone: ToneOnly, Count: 5},
			{Key: "person", Label: "by person", Count: -1},
			{Key: "mine", Label: "mine", Count: -1},
		},
		Hint: "S same · X differs · N note · C copy with citation",
		Rows: []Finding{
			{
				Key: "killed", Group: "Figures", Sign: ToneDiffers, What: "taken to hospital", Word: "differs", Value: "41 / 38", Sources: "2 of 2",
				Says: []Says{
					{Key: "1", Value: "41", Source: "The Morning Ledger", Who: "the fire service said", Sentence: "“Forty-one passengers were taken to hospital when a fire filled the tunnel …”", Marks: []Run{{Start: 3, End: 12, Tone: ToneDiffers}}},
					{Key: "2", Value: "38", Source: "Post", Who: "the hospital said", Sentence: "“Thirty-eight people were hurt in a tram fire …”", Marks: []Run{{Start: 3, End: 15, Tone: ToneDiffers}}},
				},
				Why: "Both count people hurt in the same fire; no hedge or date explains the difference.",
			},
			{Key: "walked", Group: "Figures", Sign: ToneSame, What: "people in the tunnel", Word: "agree", Value: "214", Sources: "2 of 2"},
			{Key: "burned", Group: "Figures", Sign: ToneSame, What: "burned for", Word: "agree", Value: "20 minutes", Sources: "2 of 2", Verdict: "checked"},
			{Key: "cost", Group: "Figures", Sign: TonePartly, What: "repairs", Word: "rounded", Value: "$1.5 million", Sources: "Post", Pinned: true, Note: "ask"},
			{Key: "fine", Group: "Figures", Sign: ToneOnly, What: "fine, March", Word: "only here", Value: "$12,000", Sources: "Ledger"},
			{Key: "age", Group: "Figures", Sign: ToneOnly, What: "age of Ana Reyes", Word: "only here", Value: "34", Sources: "Ledger", Calm: true},
			{
				Key: "q", Group: "Quotes", Sign: TonePartly, What: "Ana Reyes", Word: "altered",
				Says: []Says{
					{Key: "3", Source: "Ledger", Sentence: "“Nobody told us anything. The lights went out and then there was smoke,”", Marks: changed("“Nobody told us anything. The lights went out and then", "The", "then")},
					{Key: "4", Source: "Post", Sentence: "“Nobody told us anything, but the lights went out and there was smoke,”", Marks: changed("“Nobody told us anything, but the lights", "but the")},
				},
			},
		},
	}
}

func legend() []Chip {
	return []Chip{
		{Key: "figure", Label: "Figures", Tone: ToneFigure, Count: 13, On: true},
		{Key: "quote", Label: "Quotes", Tone: ToneQuote, Count: 2, On: true},
		{Key: "shared", Label: "Shared", Tone: ToneShared, Count: 1, On: true},
		{Key: "statement", Label: "Statements", Tone: ToneStatement, Count: 4},
		{Key: "only", Label: "Only here", Tone: ToneOnly, Count: 5, On: true},
		{Key: "differs", Label: "Differs", Tone: ToneDiffers, Count: 1, On: true},
	}
}

func shelves() []Shelf {
	return []Shelf{
		{Key: "s1", Title: "Tram fire", Detail: "4 sources, 3 origins", Folds: true, Open: true},
		{Key: "a1", Title: "The Morning Ledger", Side: "3 May", Depth: 1, Shown: true, Base: true},
		{Key: "a2", Title: "Harbour Post", Side: "3 May", Depth: 1, Shown: true},
		{Key: "a3", Title: "Daily Star", Badge: "= Ledger", Side: "4 May", Depth: 1},
		{Key: "a4", Title: "Nordkyst (no)", Side: "4 May", Depth: 1},
		{Key: "s2", Title: "Election night", Detail: "12 sources, 9 origins", Folds: true},
		{Key: "s3", Title: "Budget talks", Detail: "7 sources, 7 origins", Folds: true},
	}
}

func results() Results {
	tell := func(text string, words ...string) []Run {
		runs := changed(text, words...)
		for i := range runs {
			runs[i].Tone = ToneFind
		}
		return runs
	}
	snippet := "The operator had been fined in March over blocked exits, and an engineer said the cable duct under the middle platform had barely anything left of its old cover"
	return Results{
		Chips: []Chip{{Key: "all", Label: "All", Count: 7, On: true}, {Key: "figures", Label: "Figures", Count: 2}, {Key: "quotes", Label: "Quotes", Count: 1}, {Key: "titles", Label: "Titles", Count: 1}},
		Groups: []HitGroup{
			{Title: "Titles and speakers", Hits: []Hit{{Key: "t1", Title: "Barely a word from Velden Lines", Marks: tell("Barely", "Barely"), Side: "Daily Star, 4 May"}}},
			{Title: "The Morning Ledger · Tram tunnel fire", Side: "2 sources, 1 origin", Hits: []Hit{
				{Key: "p1", Snippet: snippet, SnipMarks: tell(snippet, "barely anything left"), Sign: ToneOnly},
				{Key: "p2", Snippet: "Passengers left by the stairs.", SnipMarks: tell("Passengers left", "left")},
			}},
			{Title: "Commands", Hits: []Hit{{Key: "c1", Title: "Lock scrolling", Side: "L"}, {Key: "c2", Title: "Export…", Side: "Ctrl+E"}}},
		},
		Note:    "3 passages in 2 articles · Enter opens, Shift+Enter opens beside",
		Preview: []Paragraph{marked(Body, "1", "The operator had been fined ⟦$12,000|figure⟧ in March over blocked exits, and an engineer said the cable duct had ⟦barely anything left|find⟧ of its old cover.")},
	}
}

func matrix() MatrixView {
	names := []string{"The Morning Ledger", "Harbour Post", "Daily Star", "Nordkyst (no)"}
	v := MatrixView{
		Title: "4 sources, 3 origins", Hint: "How many sentences of the row’s story the column’s source tells too.",
		Names: names, Notes: []string{"4 May · 203 words", "4 May · 189 words", "", "3 May · 160 words"},
	}
	for i := range names {
		var row []Cell
		for j := range names {
			c := Cell{Text: "3 only here", Note: "14 sentences", Bars: []Bar{{ToneOnly, .2}}}
			if i != j {
				c = Cell{Key: names[i] + names[j], Text: "12 of 14", Note: "9 same, 3 partly", Bars: []Bar{{ToneSame, float32(i+j) / 8}, {TonePartly, .2}}}
			}
			if i+j == 3 {
				c.Apart = "3 differ"
			}
			row = append(row, c)
		}
		v.Cells = append(v.Cells, row)
	}
	return v
}

func why() Why {
	return Why{
		Title: "41 · taken to hospital", Tone: ToneDiffers,
		Lines: []string{"Forty-one, spelled out, is 41 people.", "The Post has 38 for the same fire; no hedge, date or place tells the two apart."},
		Links: []Link{{"1", "Ledger: the fire service said"}, {"2", "Post: the hospital said"}},
	}
}
