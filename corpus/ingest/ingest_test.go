package ingest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// save writes files into a folder of the test and returns it.
func save(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		os.MkdirAll(filepath.Dir(path), 0o755)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// readOne reads a file that must give one article.
func readOne(t *testing.T, name, text string) *article.Article {
	t.Helper()
	list, r := Read(context.Background(), filepath.Join(save(t, map[string]string{name: text}), name))
	if r.Status != OK || len(list) != 1 {
		t.Fatalf("%s: %d articles, %+v", name, len(list), r)
	}
	return list[0]
}

const ferry = "The ferry left Moren at nine in the evening with two hundred people on its decks and did not come back."

func TestHeadline(t *testing.T) {
	for name, c := range map[string]struct{ file, text, title, body string }{
		"first line":        {"a.txt", "Ferry fire kills forty-one\n\n" + ferry, "Ferry fire kills forty-one", ferry},
		"no headline":       {"a.txt", ferry + "\n\n" + ferry + " Again.", "", ferry},
		"header lines":      {"a.txt", "Title: Ferry fire kills forty-one\nOutlet: Morning Ledger\nDate: 3 May 2024\n\n" + ferry, "Ferry fire kills forty-one", ferry},
		"header and line":   {"a.txt", "Title: Ferry Fire Kills Forty-one\n\nFERRY FIRE KILLS FORTY-ONE\n\n" + ferry, "FERRY FIRE KILLS FORTY-ONE", ferry},
		"time for a title":  {"a.txt", "Title: 3 May 2024 Last updated at 13:38 GMT\nOutlet: L\n\nFerry fire kills forty-one\n\n" + ferry, "Ferry fire kills forty-one", ferry},
		"bold, after lede":  {"a.txt", ferry + "\n**Ferry fire kills forty-one**\n\nMore is not known. " + ferry, "Ferry fire kills forty-one", ferry},
		"markdown":          {"a.md", "# Ferry fire kills forty-one\n\n" + ferry, "Ferry fire kills forty-one", ferry},
		"front matter":      {"a.md", "---\ntitle: \"Ferry fire kills forty-one\"\ndate: 2024-05-03\n---\n" + ferry, "Ferry fire kills forty-one", ferry},
		"page":              {"a.html", "<html><head><title>Ferry fire kills forty-one</title></head><body><article><p>" + ferry + "</p><p>" + strings.Repeat(ferry+" Later. ", 4) + "</p></article></body></html>", "Ferry fire kills forty-one", ferry},
		"page without name": {"saved", "<!doctype html><title>Ferry fire kills forty-one</title><article><p>" + ferry + "</p><p>" + strings.Repeat(ferry+" Later. ", 4) + "</p></article>", "Ferry fire kills forty-one", ferry},
	} {
		t.Run(name, func(t *testing.T) {
			a := readOne(t, c.file, c.text)
			if a.Title != c.title {
				t.Errorf("title %q, want %q", a.Title, c.title)
			}
			body := 0
			if c.title != "" {
				body = 1
				if b := a.Blocks[0]; b.Kind != article.Headline || b.Of(a.Text) != c.title {
					t.Errorf("first block %s %q", b.Kind, b.Of(a.Text))
				}
			}
			if got := a.Blocks[body].Of(a.Text); got != c.body {
				t.Errorf("body begins %q", got)
			}
		})
	}
}

func TestHeadlineTwice(t *testing.T) {
	a := readOne(t, "a.txt", "A summary of the events is given here for readers.\n**Ferry fire kills forty-one people**\n\n**Ferry fire kills forty-one people**\n"+ferry+"\n")
	if len(a.Blocks) != 4 || a.Blocks[0].Kind != article.Headline || a.Blocks[2].Repeats != 0 {
		t.Errorf("%q %v", a.Text, a.Blocks)
	}
}

func TestEncodings(t *testing.T) {
	for name, c := range map[string]struct{ bytes, encoding string }{
		"utf-8":              {"Vingt-trois blessés à l’hôpital de Môren, dit le préfet.", "utf-8"},
		"utf-8, marked":      {"\xef\xbb\xbfVingt-trois blessés à l’hôpital de Môren, dit le préfet.", "utf-8"},
		"windows-1252":       {"Vingt-trois bless\xe9s \xe0 l\x92h\xf4pital de M\xf4ren, dit le pr\xe9fet.", "windows-1252"},
		"mac":                {"Vingt-trois bless\x8es \x88 l\xd5h\x99pital de M\x99ren, dit le pr\x8efet.", "macintosh"},
		"utf-16, marked":     {"\xff\xfe" + wide("Vingt-trois blessés à l’hôpital de Môren, dit le préfet."), "utf-16le"},
		"utf-16, not marked": {wide("Vingt-trois blessés à l’hôpital de Môren, dit le préfet."), "utf-16le"},
	} {
		a := readOne(t, "a.txt", c.bytes)
		if want := "Vingt-trois blessés à l’hôpital de Môren, dit le préfet."; a.Text != want || a.Encoding != c.encoding {
			t.Errorf("%s: %q in %s", name, a.Text, a.Encoding)
		}
	}
}

// wide is s in UTF-16, low byte first.
func wide(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte(byte(r))
		b.WriteByte(byte(r >> 8))
	}
	return b.String()
}

func TestReports(t *testing.T) {
	dir := save(t, map[string]string{
		"empty.txt": "", "white.txt": " \n\n ", "binary.txt": "\x00\x01\x02\x03\x04\x05\x06\x07" + strings.Repeat("\x00\x00\xff", 99), "a.xyz": "Some text.",
		"huge.txt": strings.Repeat("word ", 10<<20), "old.doc": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "none/readme.bin": "x",
	})
	for name, want := range map[string]string{
		"missing.txt": "no such file", "empty.txt": "empty", "white.txt": "white space", "binary.txt": "binary data", "a.xyz": "cannot read .xyz yet",
		"huge.txt": "MB of text", "old.doc": "save it as .docx", "none": "no files in this folder",
	} {
		ReadAll(context.Background(), []string{filepath.Join(dir, name)}, func(list []*article.Article, r Report) {
			if len(list) > 0 || r.Status != Failed || !strings.Contains(r.Reason, want) || strings.Contains(r.Reason, dir) || strings.Contains(r.Reason, "\n") {
				t.Errorf("%s: %d articles, %+v, want %q", name, len(list), r, want)
			}
		})
	}
}

// A stray zero byte in a long text, and a story on one line that begins like a header, are read.
func TestStray(t *testing.T) {
	story := strings.Repeat("The harbour office gave no reason for the delay. ", 60)
	dir := save(t, map[string]string{"zero.txt": story + "\x00" + story, "line.txt": "Language: Norwegian [Text] " + story})
	for _, name := range []string{"zero.txt", "line.txt"} {
		ReadAll(context.Background(), []string{filepath.Join(dir, name)}, func(list []*article.Article, r Report) {
			if len(list) != 1 || r.Status != OK || len(list[0].Words()) < 500 || strings.Contains(list[0].Text, "\x00") {
				t.Errorf("%s: %d articles, %+v", name, len(list), r)
			}
		})
	}
}

func TestFolder(t *testing.T) {
	dir := save(t, map[string]string{"b.txt": ferry, "a/c.md": ferry, "page_files/x.html": ferry, ".hidden.txt": ferry, "pic.png": "\x89PNG"})
	var got []string
	ReadAll(context.Background(), []string{dir}, func(_ []*article.Article, r Report) { got = append(got, filepath.Base(r.Path)) })
	if strings.Join(got, " ") != "c.md b.txt" {
		t.Errorf("read %v", got)
	}
}

func TestDates(t *testing.T) {
	for in, want := range map[string]string{
		"2024-05-03T10:00:00Z": "2024-05-03", "3 May 2024": "2024-05-03", "May 3, 2024 Friday": "2024-05-03", "Fri, 03 May 2024 10:00:00 +0200": "2024-05-03",
		"3. Mai 2024": "2024-05-03", "vendredi 3 mai 2024": "2024-05-03", "03.05.2024": "2024-05-03", "03/05/2024": "2024-05-03", "25/12/2023": "2023-12-25", "3 de mayo de 2024": "2024-05-03",
		"20240503": "2024-05-03", "May 2024": "2024-05", "October 7": "--10-07", "7th of October": "--10-07", "": "", "May said she may go": "", "2024年5月3日": "2024-05-03", "1er mars 2024": "2024-03-01",
	} {
		if got := readDate(in, false); got != want {
			t.Errorf("readDate(%q) = %q, want %q", in, got, want)
		}
	}
	if got := readDate("05/03/2024", true); got != "2024-05-03" {
		t.Errorf("American: %q", got)
	}
}

func TestWrappedLines(t *testing.T) {
	a := readOne(t, "a.txt", "FERRY FIRE KILLS FORTY-ONE\r\n\r\nThe ferry left the port of Moren at nine in the evening\r\nwith two hundred people on its decks and was never seen\r\nagain, the har-\r\nbour office said.\r\n\r\nIt was found at dawn by a fishing boat near the island of\r\nSant Oriol.\r\n")
	if len(a.Blocks) != 3 || strings.Contains(strings.ReplaceAll(a.Text, "\n\n", ""), "\n") || !strings.Contains(a.Text, "the harbour office said.") {
		t.Errorf("%q", a.Text)
	}
}

// BenchmarkReadPage reads one saved news page, everything but the start of the child counted.
func BenchmarkReadPage(b *testing.B) {
	page := []byte("<!doctype html><html><head><title>Ferry fire</title></head><body><nav>" + strings.Repeat("<a href=/x>Section</a>", 200) + "</nav><article>" +
		strings.Repeat("<p>"+ferry+" <a href=/y>More</a> was said later.</p>", 40) + "</article></body></html>")
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		newFile("a.html", "a.html", page).articles(context.Background(), func(*article.Article) {})
	}
}

// A report of ours lies beside the articles it compares and is not one of them.
func TestOwnReport(t *testing.T) {
	page := "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n" + ownReport + "\n</head><body><p>" + ferry + "</p></body></html>"
	path := filepath.Join(save(t, map[string]string{"r.html": page}), "r.html")
	if list, r := Read(context.Background(), path); len(list) > 0 || r.Status != Skipped || r.Reason != errOwnReport.Error() {
		t.Errorf("%d articles, %+v", len(list), r)
	}
}

func TestOutletOfAnAddress(t *testing.T) {
	path := filepath.Join(save(t, map[string]string{"a.txt": "Title: Ferry\nOutlet: https://www.post.example/\n\n" + ferry}), "a.txt")
	if list, _ := Read(context.Background(), path); len(list) != 1 || list[0].Outlet != "post.example" {
		t.Errorf("%+v", list)
	}
}
