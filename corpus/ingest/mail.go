package ingest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime"
	"path/filepath"
	"strings"

	"github.com/emersion/go-message"
	dom "golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"sidelight/corpus/article"
)

func mail() *Format {
	return &Format{Name: "E-mail", Exts: []string{".eml", ".emlx"}, is: isMail, read: readMail}
}

// isMail looks for the header of a message: lines of "Name: value", among them two of those every message has.
func isMail(f *file) bool {
	head, _, _ := bytes.Cut(bytes.ReplaceAll(f.head(), []byte("\r"), nil), []byte("\n\n"))
	known := 0
	for line := range bytes.Lines(head) {
		name, _, colon := bytes.Cut(line, []byte(":"))
		switch {
		case len(bytes.TrimSpace(line)) == 0 || line[0] == ' ' || line[0] == '\t':
		case !colon || bytes.ContainsAny(name, " \t<"):
			return false
		default:
			switch strings.ToLower(string(name)) {
			case "mime-version", "received", "message-id", "from", "return-path", "content-type", "delivered-to", "x-mailer":
				known++
			}
		}
	}
	return known >= 2
}

// Limits of what is followed in a message.
const (
	mailDepth    = 16   // multiparts inside one another
	maxMailParts = 1000 // in all
)

// mailParts is a message taken apart.
type mailParts struct {
	plain, page string
	encoding    string
	attached    []*file
	parts       int
}

// readMail reads the text of a message and then the documents attached to it.
func readMail(ctx context.Context, f *file, emit func(*draft)) error {
	e, err := openMessage(f.data)
	if err != nil {
		return err
	}
	l := &mailParts{}
	damage := l.take(e, f, 0)
	d := &draft{Meta: article.Meta{Encoding: l.encoding}}
	d.mailHead(e)
	if l.page == "" || !emitPageExport(l.page, emit) {
		d.mailText(l)
		emit(d)
	}
	for _, a := range l.attached {
		if f.depth < 2 && ctx.Err() == nil && Reads(a.name) {
			if err := a.drafts(ctx, emit); err != nil && damage == nil {
				damage = errors.New("attachment " + a.name + ": " + reason(err))
			}
		}
	}
	return damage
}

func openMessage(data []byte) (*message.Entity, error) {
	e, err := message.Read(bytes.NewReader(data))
	if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return nil, errors.New("the file is damaged: its header cannot be read as that of a message")
	}
	return e, nil
}

// mailHead takes title, author and date from the header.
func (d *draft) mailHead(e *message.Entity) {
	d.Title = headerText(e, "Subject")
	for {
		cut := d.Title
		for _, p := range []string{"re:", "fwd:", "fw:", "aw:", "wg:", "tr:"} {
			if len(cut) >= len(p) && strings.EqualFold(cut[:len(p)], p) {
				cut = strings.TrimSpace(cut[len(p):])
			}
		}
		if cut == d.Title {
			break
		}
		d.Title = cut
	}
	from, _, _ := strings.Cut(headerText(e, "From"), "<")
	d.Author = cleanAuthor(strings.Trim(from, `" `))
	d.Date = readDate(headerText(e, "Date"), false)
}

func headerCharset(label string, r io.Reader) (io.Reader, error) {
	return charset.NewReaderLabel(label, r)
}

// headerText is a field of a header with its encoded words decoded.
func headerText(e *message.Entity, name string) string {
	dec := mime.WordDecoder{CharsetReader: headerCharset}
	s := e.Header.Get(name)
	if out, err := dec.DecodeHeader(s); err == nil {
		s = out
	}
	if text, _, ok := decode([]byte(s)); ok {
		s = text
	}
	return oneLine(s)
}

// mailText takes the text: that of the page, unless the plain one says clearly more.
func (d *draft) mailText(l *mailParts) {
	page := &draft{}
	if l.page != "" {
		if len(l.page) > maxPage || strings.Count(l.page, "<") > maxTags {
			page.stripTags(l.page)
		} else if doc, err := dom.Parse(strings.NewReader(l.page)); err == nil {
			page.blocksOf(bodyOf(doc))
		} else {
			page.stripTags(l.page)
		}
	}
	if len(l.plain) > 2*page.size() {
		title := d.Title
		d.plainText(l.plain)
		d.Title = firstNonEmpty(title, d.Title)
		return
	}
	d.parts = append(d.parts, page.parts...)
}

// take collects the texts and the attachments of a part and the parts inside it.
func (l *mailParts) take(e *message.Entity, f *file, depth int) error {
	f.alive()
	if l.parts++; l.parts > maxMailParts || depth > mailDepth {
		return errors.New("parts nested without end: the file is damaged or made to do harm")
	}
	if m := e.MultipartReader(); m != nil {
		for {
			part, err := m.NextPart()
			if err == io.EOF {
				return nil
			}
			if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
				return errors.New("the file is damaged: its end is missing")
			}
			if err := l.take(part, f, depth+1); err != nil {
				return err
			}
		}
	}
	kind, params, _ := e.Header.ContentType()
	disposition, dparams, _ := e.Header.ContentDisposition()
	data, err := io.ReadAll(io.LimitReader(e.Body, maxFile))
	name := firstNonEmpty(dparams["filename"], params["name"])
	switch {
	case kind == "message/rfc822":
		l.attach(f, "message.eml", data)
	case disposition == "attachment" || name != "" && !strings.HasPrefix(kind, "text/"):
		l.attach(f, name, data)
	case kind == "text/html":
		text, enc, _ := decodeAs(params["charset"], data)
		l.page, l.encoding = l.page+text, enc
	case strings.HasPrefix(kind, "text/"):
		text, enc, _ := decodeAs(params["charset"], data)
		if l.encoding == "" {
			l.encoding = enc
		}
		l.plain += text + "\n\n"
	}
	if err != nil && len(data) == 0 {
		return errors.New("the file is damaged: a part of it cannot be decoded")
	}
	return nil
}

func (l *mailParts) attach(f *file, name string, data []byte) {
	if a := f.inside(filepath.Base(name), data); len(data) > 0 {
		l.attached = append(l.attached, a)
	}
}
