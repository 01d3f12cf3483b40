//go:build e2e

package e2e

import (
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// A dragger is the other side of drag and drop: a program that holds files and lets go of them over a window, as a file manager does. It
// speaks version 5 of XDND (https://freedesktop.org/wiki/Specifications/XDND).
type dragger struct {
	x      *xgb.Conn
	own    xproto.Window
	files  string // as text/uri-list
	target xproto.Window
}

// drop lets go of files in the middle of the window: one action.
func (h *hand) drop(files ...string) {
	h.t.Helper()
	h.actions++
	if err := h.dropped(files); err != nil {
		h.t.Fatal(err)
	}
}

func (w *window) dropped(files []string) error {
	id, err := strconv.ParseUint(w.id, 10, 32)
	if err != nil {
		return err
	}
	xgb.Logger.SetOutput(io.Discard) // it tells that the display asks for no password
	x, err := xgb.NewConnDisplay(w.display())
	if err != nil {
		return err
	}
	defer x.Close()
	d := &dragger{x: x, target: xproto.Window(id)}
	for _, f := range files {
		full, err := filepath.Abs(f)
		if err != nil {
			return err
		}
		d.files += (&url.URL{Scheme: "file", Path: full}).String() + "\r\n"
	}
	screen := xproto.Setup(x).DefaultScreen(x)
	if d.own, err = xproto.NewWindowId(x); err != nil {
		return err
	}
	if err := xproto.CreateWindowChecked(x, screen.RootDepth, d.own, screen.Root, 0, 0, 1, 1, 0, xproto.WindowClassInputOutput, screen.RootVisual, 0, nil).Check(); err != nil {
		return err
	}
	xproto.SetSelectionOwner(x, d.own, d.atom("XdndSelection"), xproto.TimeCurrentTime)
	const version, middle = 5 << 24, 700<<16 | 400
	d.tell("XdndEnter", version, uint32(d.atom("text/uri-list")), 0, 0)
	d.tell("XdndPosition", 0, middle, xproto.TimeCurrentTime, uint32(d.atom("XdndActionCopy")))
	return d.letGo()
}

// letGo answers the window's questions until it has what was dropped.
func (d *dragger) letGo() error {
	status, finished, dropped := d.atom("XdndStatus"), d.atom("XdndFinished"), false
	for end := time.Now().Add(patience); time.Now().Before(end); {
		event, err := d.x.PollForEvent()
		if err != nil {
			return err
		}
		switch e := event.(type) {
		case nil:
			time.Sleep(5 * time.Millisecond)
		case xproto.ClientMessageEvent:
			switch e.Type {
			case status:
				if e.Data.Data32[1]&1 == 0 {
					return fmt.Errorf("the window takes no drop")
				}
				if !dropped {
					dropped = true
					d.tell("XdndDrop", 0, xproto.TimeCurrentTime, 0, 0)
				}
			case finished:
				return nil
			}
		case xproto.SelectionRequestEvent:
			d.give(e)
		}
	}
	return fmt.Errorf("the window did not take what was dropped in %v", patience)
}

// give hands the files over where the window wants them.
func (d *dragger) give(e xproto.SelectionRequestEvent) {
	xproto.ChangeProperty(d.x, xproto.PropModeReplace, e.Requestor, e.Property, e.Target, 8, uint32(len(d.files)), []byte(d.files))
	answer := xproto.SelectionNotifyEvent{Time: e.Time, Requestor: e.Requestor, Selection: e.Selection, Target: e.Target, Property: e.Property}
	xproto.SendEvent(d.x, false, e.Requestor, xproto.EventMaskNoEvent, string(answer.Bytes()))
}

// tell sends a message of the protocol to the window; its first word is always the window it comes from.
func (d *dragger) tell(message string, words ...uint32) {
	data := append([]uint32{uint32(d.own)}, words...)
	e := xproto.ClientMessageEvent{Format: 32, Window: d.target, Type: d.atom(message), Data: xproto.ClientMessageDataUnionData32New(data)}
	xproto.SendEvent(d.x, false, d.target, xproto.EventMaskNoEvent, string(e.Bytes()))
}

func (d *dragger) atom(name string) xproto.Atom {
	reply, err := xproto.InternAtom(d.x, false, uint16(len(name)), name).Reply()
	if err != nil {
		return xproto.AtomNone
	}
	return reply.Atom
}

// display is the X display the window is on: the last one said holds.
func (s *screen) display() (name string) {
	for _, e := range s.env {
		if v, ok := strings.CutPrefix(e, "DISPLAY="); ok {
			name = v
		}
	}
	return name
}
