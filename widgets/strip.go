package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Tick is a mark on a Strip. From and To are parts of the whole text, 0 to 1.
type Tick struct {
	From, To float32
	Tone     Tone
	Lane     int // 0 is the leftmost; one lane for each other source
	Key      string
	Passage  bool // as tall as its text; else it is of a mark and small
}

// A Strip is the whole of a text in one glance: narrow lanes of ticks beside a Reader, and a frame for what is on screen. Ticks of what
// differs are broad and full, of what matches in part or stands here only broad and hollow, all others narrow.
type Strip struct {
	widget.BaseWidget

	OnJump  func(part float32, key string)     // tapped or dragged: the part of the text, 0 to 1, and the tick's key there or ""
	OnHover func(key string, at fyne.Position) // "" when the pointer left

	ticks    []Tick
	lanes    int
	from, to float32
	hover    string
}

const (
	loneLane  = 10 // px, the width of a lane that is alone
	laneWidth = 7  // and of one among others
	tickLeast = 4  // px
	tickMost  = 12 // of a mark
)

// NewStrip makes an empty Strip.
func NewStrip() *Strip {
	s := &Strip{to: 1, lanes: 1}
	s.ExtendBaseWidget(s)
	return s
}

// Set sets the ticks.
func (s *Strip) Set(ticks []Tick) {
	s.ticks, s.lanes = ticks, 1
	for _, t := range ticks {
		s.lanes = max(s.lanes, t.Lane+1)
	}
	s.Refresh()
}

// SetView frames the part of the text on screen.
func (s *Strip) SetView(from, to float32) {
	if from != s.from || to != s.to {
		s.from, s.to = from, to
		s.Refresh()
	}
}

// lane is the width of one lane: less where the Strip was given less than it asks for.
func (s *Strip) lane() float32 {
	if s.lanes > 1 {
		if width := s.Size().Width; width > 4 {
			return min(laneWidth, (width-4)/float32(s.lanes))
		}
		return laneWidth
	}
	return loneLane
}

// wide is how much all lanes ask for.
func (s *Strip) wide() float32 {
	if s.lanes > 1 {
		return float32(s.lanes) * laneWidth
	}
	return loneLane
}

// CreateRenderer is Fyne's way in.
func (s *Strip) CreateRenderer() fyne.WidgetRenderer {
	minimum := func() fyne.Size { return fyne.NewSize(s.wide()+4, 40) }
	return newSheet(s, minimum, func(sh *sheet, size fyne.Size) {
		if s.to-s.from < .999 {
			y, height := whole(s.from*size.Height), max(whole((s.to-s.from)*size.Height), 8)
			sh.rect(sh.hover, 0, y, size.Width, height, 3)
			sh.box(nil, sh.hair, 1, 0, y, size.Width, height, 3)
		}
		type place struct {
			tone Tone
			lane int
		}
		end := map[place]float32{}
		for _, t := range s.ticks {
			height := max(whole((t.To-t.From)*size.Height)-1, tickLeast)
			if !t.Passage {
				height = min(height, tickMost)
			}
			y := whole((t.From+t.To)/2*size.Height - height/2)
			at := place{t.Tone, t.Lane}
			if below, ok := end[at]; ok && y < below {
				continue
			}
			end[at] = y + height
			x, ink, narrow := 3+float32(t.Lane)*s.lane(), sh.tones[t.Tone].line, max(1, whole(s.lane()/3))
			switch t.Tone {
			case ToneDiffers:
				sh.rect(ink, x, y, 2*narrow, height, 1)
			case ToneOnly, TonePartly:
				sh.box(sh.window, ink, 1, x, y, 2*narrow, height, 1)
			default:
				sh.rect(ink, x+narrow/2, y, narrow, height, 1)
			}
		}
	})
}

// tickAt is the key of the tick nearest to a point, "" if none is within 6 px.
func (s *Strip) tickAt(at fyne.Position) string {
	height := s.Size().Height
	key, nearest := "", float32(6)
	for _, t := range s.ticks {
		x := 3 + float32(t.Lane)*s.lane()
		if at.X < x-2 || at.X > x+s.lane() {
			continue
		}
		if away := max(t.From*height-at.Y, at.Y-t.To*height, 0); away < nearest {
			key, nearest = t.Key, away
		}
	}
	return key
}

func (s *Strip) jump(at fyne.Position, key string) {
	if height := s.Size().Height; s.OnJump != nil && height > 0 {
		s.OnJump(min(max(at.Y/height, 0), 1), key)
	}
}

// Tapped jumps.
func (s *Strip) Tapped(e *fyne.PointEvent) { s.jump(e.Position, s.tickAt(e.Position)) }

// Dragged moves the text along.
func (s *Strip) Dragged(e *fyne.DragEvent) { s.jump(e.Position, "") }

// DragEnd ends a drag.
func (s *Strip) DragEnd() {}

// MouseIn tells what the pointer is over.
func (s *Strip) MouseIn(e *desktop.MouseEvent) { s.MouseMoved(e) }

// MouseMoved tells what the pointer is over.
func (s *Strip) MouseMoved(e *desktop.MouseEvent) {
	s.hoverOn(s.tickAt(e.Position), e.AbsolutePosition)
}

// MouseOut tells that the pointer left.
func (s *Strip) MouseOut() { s.hoverOn("", fyne.Position{}) }

func (s *Strip) hoverOn(key string, at fyne.Position) {
	if key == s.hover {
		return
	}
	s.hover = key
	if s.OnHover != nil {
		s.OnHover(key, at)
	}
}
