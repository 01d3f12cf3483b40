package ingest

import (
	"context"
	"path/filepath"
	"testing"

	"sidelight/corpus/article"
)

const twoExported = "1 of 2 DOCUMENTS\n\nThe Moren Ledger (London)\n\nMay 4, 2024 Saturday\n\nFerry fire kills 41\n\nLENGTH: 9 words\n\n" + ferry +
	"\n\nLOAD-DATE: May 4, 2024\n\n2 of 2 DOCUMENTS\n\nMoren Ledger Online\n\nMay 5, 2024 Sunday\n\nOwner was fined\n\nLENGTH: 9 words\n\nHe had paid twice.\n"

func TestPreview(t *testing.T) {
	path := filepath.Join(save(t, map[string]string{"a.txt": twoExported}), "a.txt")
	if p := new(Previewer).Add(Read(context.Background(), path)); p.Status != OK || p.Articles != 2 || p.Outlets != 1 || !p.Export {
		t.Errorf("%+v", p)
	}
	if p := new(Previewer).Add(Read(context.Background(), path+"x")); p.Status != Failed || p.Export {
		t.Errorf("%+v", p)
	}
	list, r := Read(context.Background(), path)
	var parted Previewer
	parted.Add(list[:1], Report{Path: path, Status: More, Articles: 1})
	if p := parted.Add(list[1:], r); p.Articles != 2 || p.Outlets != 1 || !p.Export {
		t.Errorf("in two parts: %+v", p)
	}
}

func TestAsOne(t *testing.T) {
	path := filepath.Join(save(t, map[string]string{"a.txt": twoExported}), "a.txt")
	ReadAllAs(context.Background(), Options{AsOne: true}, []string{path}, func(list []*article.Article, r Report) {
		if len(list) != 1 || r.Articles != 1 || len(list[0].Blocks) != 4 || list[0].Title != "" {
			t.Errorf("%d articles, %+v", len(list), r)
		}
	})
}

func TestPlain(t *testing.T) {
	path := filepath.Join(save(t, map[string]string{"a.html": "<html><nav>Home</nav><p>" + ferry + "</p></html>"}), "a.html")
	ReadAllAs(context.Background(), Options{Plain: true}, []string{path}, func(list []*article.Article, r Report) {
		if len(list) != 1 || list[0].Text != "Home\n\n"+ferry {
			t.Errorf("%+v %+v", list, r)
		}
	})
}

func TestOutletKey(t *testing.T) {
	for _, same := range [][]string{{"The Guardian (London)", "Guardian.com.", "guardian online"}, {"Magazin Eins, no. 5968", "Magazin Eins"}, {"The Times"}, {""}} {
		for _, name := range same {
			if OutletKey(name) != OutletKey(same[0]) || (OutletKey(name) == "") != (name == "") {
				t.Errorf("%q: %q", name, OutletKey(name))
			}
		}
	}
}
