package ingest

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"sidelight/corpus/article"
)

// ReadAll reads files, folders and archives, calling each for every file in order, on the caller's goroutine. It stops when ctx ends.
// A folder is searched for files of the formats we read, in the order of their names; hidden ones and the "..._files" folders of saved pages are left out.
func ReadAll(ctx context.Context, paths []string, each func([]*article.Article, Report)) {
	for _, p := range paths {
		if ctx.Err() != nil {
			return
		}
		if info, err := os.Stat(p); err != nil || !info.IsDir() {
			each(Read(ctx, p))
			continue
		}
		files := filesBelow(p)
		for _, f := range files {
			if ctx.Err() != nil {
				return
			}
			each(Read(ctx, f))
		}
		if len(files) == 0 {
			each(nil, Report{Path: p, Status: Failed, Reason: "no files in this folder that can be read"})
		}
	}
}

// filesBelow lists the files of a folder and its folders that can be read.
func filesBelow(dir string) []string {
	var files []string
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // a folder that may not be opened: the rest goes on
		case path != dir && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
		case d.IsDir():
			if strings.HasSuffix(d.Name(), "_files") || d.Name() == "__MACOSX" {
				return filepath.SkipDir
			}
		case d.Type().IsRegular() && Reads(d.Name()):
			files = append(files, path)
		}
		return nil
	})
	return files
}
