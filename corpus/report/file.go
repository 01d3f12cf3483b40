package report

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// WriteFile writes a file whole or not at all: into a temporary file beside it, then renamed. A file of that name is replaced;
// whoever must not lose one asks before. The folder must exist.
func WriteFile(path string, write func(io.Writer) error) (err error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return fmt.Errorf("write %s: it is a folder: name a file in it", path)
	} else if err == nil && !info.Mode().IsRegular() {
		return writeThrough(path, write) // a pipe or a device keeps its place
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".sidelight-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, reason(err))
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
			err = fmt.Errorf("write %s: %w", path, reason(err))
		}
	}()
	b := bufio.NewWriter(f)
	if err = write(b); err != nil {
		return err
	}
	if err = b.Flush(); err != nil {
		return err
	}
	mode := os.FileMode(0o644) // temporary files are for their owner only; a report is for sending
	if info, err := os.Stat(path); err == nil {
		mode = info.Mode().Perm()
	}
	if err = f.Chmod(mode); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

func writeThrough(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, reason(err))
	}
	if err := write(f); err != nil {
		f.Close()
		return fmt.Errorf("write %s: %w", path, reason(err))
	}
	return f.Close()
}

// reason takes the name of a temporary file out of an error, which would tell the reader nothing.
func reason(err error) error {
	switch e := err.(type) {
	case *os.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}

// reserved are names that Windows keeps for devices, whatever follows the point.
const reserved = " con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 "

// FileName makes a file name of any words, good on Windows, macOS and Linux: no separators, control characters or reserved names, no
// hidden file, at most 120 bytes; letters of all scripts stay. Words with nothing left give "untitled".
func FileName(words, ext string) string {
	var b strings.Builder
	for _, r := range Line(words) {
		switch {
		case strings.ContainsRune(`/\:|`, r):
			r = '-'
		case strings.ContainsRune(`<>"?*`, r), r == utf8.RuneError, !unicode.IsPrint(r):
			continue
		}
		if b.Len()+utf8.RuneLen(r) > 120-len(ext) {
			break
		}
		b.WriteRune(r)
	}
	name := strings.Trim(b.String(), " .-")
	stem, _, _ := strings.Cut(name, ".")
	if strings.Contains(reserved, " "+strings.ToLower(strings.TrimSpace(stem))+" ") {
		name = "_" + name
	}
	if name == "" {
		name = "untitled"
	}
	return name + ext
}
