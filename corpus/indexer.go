package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	mmap "github.com/edsrzf/mmap-go"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
	"sidelight/corpus/search"
)

// An indexer keeps the search index of a library: segments of articles that follow each other, each at least twice as long as the next,
// so that there are few and an article is moved seldom. What is on disk is a cache in the reader's own cache folder: a list of segment
// files, mapped when the library is opened. Whatever is wrong with it, it is thrown away and the articles are indexed anew.
type indexer struct {
	file *file
	dir  string // "" for a library in memory
	name string // the library's own
	find mark.Finders

	mu       sync.Mutex
	segments []*search.Segment
	covered  uint32 // the number of the last article indexed; all before it are
	kept     map[*search.Segment]string
	unkept   int // articles in segments that are not on disk
	lost     int // articles up to covered that could not be read

	checked chan struct{}            // closed once the segments of the cache have been compared with their checksums
	bad     map[*search.Segment]bool // those damaged; complete, and read, once checked is closed: searches may have them long after renew
}

// cacheList is the file that names the segments of a cache.
type cacheList struct {
	Library  string   `json:"library"`
	Version  int      `json:"version"`
	Marks    int      `json:"marks"`
	Covered  uint32   `json:"covered"`
	Last     string   `json:"last"` // the ID of that article: another copy of the library may have gone another way
	Lost     int      `json:"lost,omitempty"`
	Segments []string `json:"segments"`
}

const listName = "segments.json"

// indexBatch is how many articles are read and indexed together.
const indexBatch = 500

// newIndexer opens the cache of a library, if it has a sound one.
func newIndexer(f *file) (*indexer, error) {
	x := &indexer{file: f, find: mark.Ours(), kept: map[*search.Segment]string{}, checked: make(chan struct{})}
	if err := f.db.QueryRow("SELECT value FROM library WHERE name = 'name'").Scan(&x.name); err != nil {
		return nil, f.explain(err)
	}
	if cache, err := os.UserCacheDir(); err == nil && f.path != "" {
		full, err := filepath.Abs(f.path)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256([]byte(full))
		x.dir = filepath.Join(cache, "sidelight", hex.EncodeToString(sum[:8]))
		if x.load() != nil {
			x.drop()
		}
	}
	x.check()
	return x, nil
}

func (x *indexer) drop() {
	x.segments, x.covered, x.lost, x.kept = nil, 0, 0, map[*search.Segment]string{}
}

// checkedAtOnce is how many bytes of an index are compared with their checksums before it is used. More would keep a reader waiting, most of
// all for a disk, so it is done in the background; what is found meanwhile may be wrong, but nothing is built on it.
const checkedAtOnce = 4 << 20

// check compares the segments of the cache with their checksums.
func (x *indexer) check() {
	list, size := slices.Clone(x.segments), 0
	x.bad = map[*search.Segment]bool{}
	for _, s := range list {
		size += len(s.Bytes())
	}
	look := func() {
		for _, s := range list {
			if s.Check() != nil {
				x.bad[s] = true
			}
		}
		close(x.checked)
	}
	if size > checkedAtOnce {
		go look()
		return
	}
	look()
	x.renew()
}

// damaged reports whether one of the segments is known to be damaged.
func (x *indexer) damaged(list []*search.Segment) bool {
	select {
	case <-x.checked:
	default:
		return false
	}
	return slices.ContainsFunc(list, func(s *search.Segment) bool { return x.bad[s] })
}

// renew drops an index found damaged, so that the articles are indexed anew. It waits until that is known.
func (x *indexer) renew() {
	<-x.checked
	if x.damaged(x.segments) {
		x.drop()
	}
}

var errStale = errors.New("the index is not of this library")

func (x *indexer) load() error {
	b, err := os.ReadFile(filepath.Join(x.dir, listName))
	if err != nil {
		return err
	}
	var list cacheList
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	last := ""
	if err := x.file.db.QueryRow("SELECT id FROM articles WHERE number = ?", list.Covered).Scan(&last); err != nil {
		return err
	}
	if list.Library != x.name || list.Version != search.Version || list.Marks != mark.Version || list.Last != last {
		return errStale
	}
	for _, name := range list.Segments {
		s, err := mapSegment(filepath.Join(x.dir, filepath.Base(name)))
		if err != nil {
			return err
		}
		x.segments = append(x.segments, s)
		x.kept[s] = name
	}
	x.covered, x.lost = list.Covered, list.Lost
	return nil
}

// mapSegment maps the file of a segment, which nobody changes: a new one has a new name. It is unmapped when the segment is no longer used.
func mapSegment(path string) (*search.Segment, error) {
	h, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer h.Close()
	m, err := mmap.Map(h, mmap.RDONLY, 0)
	if err != nil {
		return nil, err
	}
	s, err := search.OpenSegment(m)
	if err != nil {
		m.Unmap()
		return nil, err
	}
	runtime.AddCleanup(s, func(m mmap.MMap) { m.Unmap() }, m)
	return s, nil
}

// upTo returns segments that hold at least the articles up to a number, indexing first those that are missing.
func (x *indexer) upTo(top uint32) ([]*search.Segment, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.covered < top || x.damaged(x.segments) {
		x.renew()
	}
	for x.covered < top {
		numbers, list, to, err := x.missing(top)
		if err != nil {
			return x.segments, x.file.explain(err)
		}
		if len(list) > 0 {
			marked, docs := x.prepared(list)
			x.push(numbers, docs)
			x.file.refreshSpeakers(numbers, marked)
		}
		x.covered = to
	}
	x.keep()
	if x.lost > 0 {
		return slices.Clone(x.segments), fmt.Errorf("%d of them: %w", x.lost, ErrDamaged)
	}
	return slices.Clone(x.segments), nil
}

// missing reads the first articles not yet indexed, up to a number, and tells how far it came.
func (x *indexer) missing(top uint32) (numbers []uint32, list []*article.Article, to uint32, err error) {
	to, lost, err := x.file.articles(columns, x.covered, top, indexBatch, func(r scanner) (uint32, error) {
		var n uint32
		a, err := x.file.scan(after{&n, r})
		if err != nil {
			return 0, err
		}
		numbers, list = append(numbers, n), append(list, a)
		return n, nil
	})
	x.lost += lost
	return numbers, list, to, err
}

// prepared marks articles and makes them ready for the index, several at a time.
func (x *indexer) prepared(list []*article.Article) ([]*mark.Annotated, []*search.Document) {
	marked, docs := make([]*mark.Annotated, len(list)), make([]*search.Document, len(list))
	sideBySide(len(list), func(i int) {
		marked[i] = x.find.Annotate(list[i])
		docs[i] = search.Prepare(marked[i])
	})
	return marked, docs
}

// sideBySide calls do for 0 to n-1, as many at a time as there are processors.
func sideBySide(n int, do func(i int)) {
	var wg sync.WaitGroup
	todo := make(chan int)
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range todo {
				do(i)
			}
		})
	}
	for i := range n {
		todo <- i
	}
	close(todo)
	wg.Wait()
}

// add indexes articles just imported. If some before them are not indexed yet, they are left for upTo.
func (x *indexer) add(before uint32, numbers []uint32, docs []*search.Document) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.renew()
	if len(numbers) == 0 || x.covered < before {
		return
	}
	x.push(numbers, docs)
	if total := x.articles(); x.unkept >= max(2000, total/8) {
		x.keep()
	}
}

func (x *indexer) articles() int {
	n := 0
	for _, s := range x.segments {
		n += s.Articles()
	}
	return n
}

// push makes a segment of articles and merges it with those before it that are less than twice as long.
func (x *indexer) push(numbers []uint32, docs []*search.Document) {
	var b search.Builder
	for i, d := range docs {
		b.Add(numbers[i], d)
	}
	next := b.Segment()
	x.unkept += next.Articles()
	from, total := len(x.segments), next.Articles()
	for from > 0 && x.segments[from-1].Articles() < 2*total {
		from--
		total += x.segments[from].Articles()
	}
	if from < len(x.segments) {
		next = search.Merge(append(slices.Clone(x.segments[from:]), next)...)
	}
	x.segments = append(x.segments[:from:from], next)
	x.covered = numbers[len(numbers)-1]
}

// keep writes the segments that are not on disk yet, then the list that names them all, then removes what it no longer names. It is but a
// cache: what cannot be written is made anew the next time.
func (x *indexer) keep() {
	if x.dir == "" || x.unkept == 0 {
		return
	}
	list := cacheList{Library: x.name, Version: search.Version, Marks: mark.Version, Covered: x.covered, Lost: x.lost}
	if x.file.db.QueryRow("SELECT id FROM articles WHERE number = ?", x.covered).Scan(&list.Last) != nil || os.MkdirAll(x.dir, 0o700) != nil {
		return
	}
	kept := map[*search.Segment]string{}
	for _, s := range x.segments {
		name := x.kept[s]
		if name == "" {
			var err error
			if name, err = writeNew(x.dir, "*.segment", s.Bytes()); err != nil {
				return
			}
		}
		kept[s] = name
		list.Segments = append(list.Segments, name)
	}
	b, err := json.Marshal(list)
	if err != nil {
		return
	}
	temporary, err := writeNew(x.dir, "*.list", b)
	if err != nil || os.Rename(filepath.Join(x.dir, temporary), filepath.Join(x.dir, listName)) != nil {
		return
	}
	x.kept, x.unkept = kept, 0
	entries, err := os.ReadDir(x.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if n := e.Name(); (strings.HasSuffix(n, ".segment") || strings.HasSuffix(n, ".list")) && !slices.Contains(list.Segments, n) {
			os.Remove(filepath.Join(x.dir, n))
		}
	}
}

// writeNew writes a new file to the disk itself and returns its name.
func writeNew(dir, pattern string, b []byte) (string, error) {
	h, err := os.CreateTemp(dir, pattern)
	if err != nil {
		return "", err
	}
	_, err = h.Write(b)
	err = errors.Join(err, h.Sync(), h.Close())
	return filepath.Base(h.Name()), err
}
