package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

func archive() *Format {
	return &Format{
		Name: "Zip archive", Exts: []string{".zip"}, read: readZip,
		is: func(f *file) bool {
			return bytes.HasPrefix(f.data, []byte("PK\x03\x04")) && !docx().named(f.name) && !odt().named(f.name) && !epub().named(f.name)
		},
	}
}

// Limits of what is read out of an archive. Nothing is ever written to the disk.
const (
	zipDepth   = 2      // archives inside archives
	zipMembers = 10_000 // files in one
	zipRatio   = 200    // how much smaller a large file may have been packed
)

// readZip reads the files of an archive one after the other; those of kinds we do not read are passed over, those that fail are named.
func readZip(ctx context.Context, f *file, emit func(*draft)) error {
	p, err := openPack(f.data)
	if err != nil {
		return err
	}
	if f.left != nil {
		p.left = *f.left
		defer func() { *f.left = p.left }()
	}
	var failed []string
	read := 0
	for i, m := range p.File {
		f.alive()
		if err := ctx.Err(); err != nil {
			return err
		}
		if i == zipMembers {
			failed = append(failed, fmt.Sprintf("more than %d files", zipMembers))
			break
		}
		if passedOver(m) {
			continue
		}
		read++
		if err := f.readMember(ctx, p, m, emit); err != nil {
			failed = append(failed, path.Base(m.Name)+": "+reason(err))
			if errors.Is(err, errUnpacked) {
				break
			}
		}
	}
	switch {
	case read == 0:
		return errors.New("no files in this archive that can be read")
	case len(failed) > 3:
		return fmt.Errorf("%d files in it could not be read, among them %s", len(failed), strings.Join(failed[:3], "; "))
	case len(failed) > 0:
		return errors.New("not all of it could be read: " + strings.Join(failed, "; "))
	}
	return nil
}

// passedOver reports whether a member is nothing to read: a folder, a hidden file, what macOS adds, another kind of file.
func passedOver(m *zip.File) bool {
	base := path.Base(m.Name)
	return strings.HasSuffix(m.Name, "/") || strings.HasPrefix(base, ".") || strings.HasPrefix(m.Name, "__MACOSX/") || !Reads(base)
}

func (f *file) readMember(ctx context.Context, p *pack, m *zip.File, emit func(*draft)) error {
	switch {
	case strings.HasPrefix(m.Name, "/") || strings.Contains(m.Name, "..") || strings.Contains(m.Name, `\`):
		return errors.New("its name points outside the archive")
	case m.UncompressedSize64 > maxFile:
		return fmt.Errorf("%d MB: more than the %d MB read in one piece", m.UncompressedSize64>>20, maxFile>>20)
	case m.UncompressedSize64 > 10<<20 && m.UncompressedSize64 > zipRatio*m.CompressedSize64:
		return errors.New("unpacks to hundreds of times its size: made to do harm")
	}
	in := f.inside(m.Name, nil)
	if in.depth > zipDepth && in.ext == ".zip" {
		return errors.New("an archive in an archive in an archive: unpack it first")
	}
	r, err := p.open(m)
	if err != nil {
		return err
	}
	defer r.Close()
	if in.data, err = io.ReadAll(r); err != nil {
		if errors.Is(err, errUnpacked) {
			return err
		}
		return errors.New("damaged")
	}
	in.left = &p.left
	return in.drafts(ctx, emit)
}
