package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// A Look names one of the colour schemes. The zero Look follows the system's light or dark.
type Look string

// The looks.
const (
	Light    Look = "light"
	Dark     Look = "dark"
	Sepia    Look = "sepia"
	Contrast Look = "contrast" // black on white, strong tones
)

// Looks lists all looks in the order of a menu.
func Looks() []Look { return []Look{Light, Dark, Sepia, Contrast} }

// A scheme is every colour the program draws with. Nothing else in the program names a colour.
type scheme struct {
	paper, ink, muted, accent color.NRGBA // paper is the page of a reading column
	window, card, hair        color.NRGBA // the desk around the pages; what lies on it; the finest line
	hover, selection, shadow  color.NRGBA // laid over what is there
	tones                     map[Tone]toneColors
}

// toneColors are a tone's fill, zero for none, and its line, which also draws its sign.
type toneColors struct{ fill, line color.NRGBA }

// rgb makes an opaque colour of 0xRRGGBB.
func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xff}
}

// chosen tints a chosen row; the bar at its left says so too.
func (s *scheme) chosen() color.NRGBA { return alpha(s.accent, 0x10) }

// alpha gives c the opacity a.
func alpha(c color.NRGBA, a uint8) color.NRGBA {
	c.A = a
	return c
}

var schemes = map[Look]*scheme{
	Light: {
		paper: rgb(0xFBFAF6), ink: rgb(0x1F1F1D), muted: rgb(0x62605A), accent: rgb(0x1F5FA8),
		window: rgb(0xF0EFEA), card: rgb(0xFFFFFF), hair: rgb(0xDAD8D0),
		hover: alpha(rgb(0x1F1F1D), 0x10), selection: alpha(rgb(0x1F5FA8), 0x40), shadow: alpha(rgb(0x000000), 0x30),
		tones: map[Tone]toneColors{
			ToneFigure:    {rgb(0xFBE3A6), rgb(0x885D00)},
			ToneHedge:     {line: rgb(0x885D00)},
			ToneQuote:     {rgb(0xCFE6FA), rgb(0x1F5FA8)},
			ToneSpeaker:   {line: rgb(0x1F5FA8)},
			ToneLink:      {line: rgb(0x1F5FA8)},
			ToneStatement: {line: rgb(0x1F5FA8)},
			ToneShared:    {rgb(0xDDF0DC), rgb(0x2B7146)},
			ToneSame:      {line: rgb(0x2B7146)},
			TonePartly:    {line: rgb(0x62605A)},
			ToneDiffers:   {line: rgb(0xB3261E)},
			ToneOnly:      {line: rgb(0x6A4FA3)},
			ToneFind:      {rgb(0xFABF82), rgb(0x9A4A00)},
			ToneHighlight: {rgb(0xEAC7D4), rgb(0x99276B)},
			ToneNote:      {line: rgb(0x99276B)},
			TonePin:       {line: rgb(0x99276B)},
		},
	},
	Dark: {
		paper: rgb(0x1B1B1D), ink: rgb(0xE8E6E1), muted: rgb(0xA5A29B), accent: rgb(0x7DB8F0),
		window: rgb(0x141416), card: rgb(0x232326), hair: rgb(0x37373B),
		hover: alpha(rgb(0xFFFFFF), 0x12), selection: alpha(rgb(0x7DB8F0), 0x48), shadow: alpha(rgb(0x000000), 0x80),
		tones: map[Tone]toneColors{
			ToneFigure:    {rgb(0x43350E), rgb(0xE0B040)},
			ToneHedge:     {line: rgb(0xE0B040)},
			ToneQuote:     {rgb(0x17324D), rgb(0x7DB8F0)},
			ToneSpeaker:   {line: rgb(0x7DB8F0)},
			ToneLink:      {line: rgb(0x7DB8F0)},
			ToneStatement: {line: rgb(0x7DB8F0)},
			ToneShared:    {rgb(0x1E3A2A), rgb(0x7CCB98)},
			ToneSame:      {line: rgb(0x7CCB98)},
			TonePartly:    {line: rgb(0xA9A69F)},
			ToneDiffers:   {line: rgb(0xFF8A80)},
			ToneOnly:      {line: rgb(0xC3A8F0)},
			ToneFind:      {rgb(0x703A06), rgb(0xFFB066)},
			ToneHighlight: {rgb(0x3C1F32), rgb(0xF09CCB)},
			ToneNote:      {line: rgb(0xF09CCB)},
			TonePin:       {line: rgb(0xF09CCB)},
		},
	},
	Sepia: {
		paper: rgb(0xF4ECD8), ink: rgb(0x3B2F22), muted: rgb(0x6E604C), accent: rgb(0x2A5583),
		window: rgb(0xF0E7D2), card: rgb(0xFBF6E8), hair: rgb(0xD2C4A6),
		hover: alpha(rgb(0x3B2F22), 0x12), selection: alpha(rgb(0x2A5583), 0x40), shadow: alpha(rgb(0x2A1D0C), 0x38),
		tones: map[Tone]toneColors{
			ToneFigure:    {rgb(0xF0CE84), rgb(0x7A5200)},
			ToneHedge:     {line: rgb(0x7A5200)},
			ToneQuote:     {rgb(0xBDD5EE), rgb(0x2A5583)},
			ToneSpeaker:   {line: rgb(0x2A5583)},
			ToneLink:      {line: rgb(0x2A5583)},
			ToneStatement: {line: rgb(0x2A5583)},
			ToneShared:    {rgb(0xD3E2C4), rgb(0x43622E)},
			ToneSame:      {line: rgb(0x43622E)},
			TonePartly:    {line: rgb(0x6C5E4A)},
			ToneDiffers:   {line: rgb(0x9C2B1F)},
			ToneOnly:      {line: rgb(0x5E4890)},
			ToneFind:      {rgb(0xECB486), rgb(0x864000)},
			ToneHighlight: {rgb(0xEAC8D3), rgb(0x87265C)},
			ToneNote:      {line: rgb(0x87265C)},
			TonePin:       {line: rgb(0x87265C)},
		},
	},
	Contrast: {
		paper: rgb(0xFFFFFF), ink: rgb(0x000000), muted: rgb(0x333333), accent: rgb(0x003E8A),
		window: rgb(0xF0F0F0), card: rgb(0xFFFFFF), hair: rgb(0x6B6B6B),
		hover: alpha(rgb(0x000000), 0x1A), selection: alpha(rgb(0x003E8A), 0x55), shadow: alpha(rgb(0x000000), 0x70),
		tones: map[Tone]toneColors{
			ToneFigure:    {rgb(0xFFE680), rgb(0x5C3D00)},
			ToneHedge:     {line: rgb(0x5C3D00)},
			ToneQuote:     {rgb(0xBFE0FF), rgb(0x003E8A)},
			ToneSpeaker:   {line: rgb(0x003E8A)},
			ToneLink:      {line: rgb(0x003E8A)},
			ToneStatement: {line: rgb(0x003E8A)},
			ToneShared:    {rgb(0xCDF2CB), rgb(0x0B4D25)},
			ToneSame:      {line: rgb(0x0B4D25)},
			TonePartly:    {line: rgb(0x333333)},
			ToneDiffers:   {line: rgb(0x8E0B05)},
			ToneOnly:      {line: rgb(0x452580)},
			ToneFind:      {rgb(0xFFB55C), rgb(0x6E3000)},
			ToneHighlight: {rgb(0xF9C7DC), rgb(0x75104B)},
			ToneNote:      {line: rgb(0x75104B)},
			TonePin:       {line: rgb(0x75104B)},
		},
	},
}

// A Theme is the program's fyne.Theme: its look in every colour, Fyne's sans for the interface, Fyne's icons.
type Theme struct {
	look Look
}

// NewTheme makes the theme of a look; NewTheme("") follows the system's light or dark.
func NewTheme(look Look) *Theme { return &Theme{look: look} }

// scheme is the theme's colours; variant only matters to a theme that follows the system.
func (t *Theme) scheme(variant fyne.ThemeVariant) *scheme {
	if s := schemes[t.look]; s != nil {
		return s
	}
	if variant == theme.VariantDark {
		return schemes[Dark]
	}
	return schemes[Light]
}

// Color gives Fyne's widgets their colours.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	s := t.scheme(variant)
	switch name {
	case theme.ColorNameBackground, theme.ColorNameHeaderBackground:
		return s.window
	case theme.ColorNameForeground:
		return foreground(s.ink)
	case theme.ColorNamePlaceHolder:
		return s.muted
	case theme.ColorNameDisabled:
		return alpha(s.muted, 0xA0)
	case theme.ColorNamePrimary, theme.ColorNameHyperlink:
		return s.accent
	case theme.ColorNameFocus:
		return alpha(s.accent, 0x30)
	case theme.ColorNameForegroundOnPrimary, theme.ColorNameForegroundOnError, theme.ColorNameForegroundOnSuccess, theme.ColorNameForegroundOnWarning:
		return s.paper
	case theme.ColorNameButton, theme.ColorNameInputBackground, theme.ColorNameMenuBackground, theme.ColorNameOverlayBackground:
		return s.card
	case theme.ColorNameDisabledButton, theme.ColorNameScrollBarBackground:
		return alpha(s.hair, 0)
	case theme.ColorNameInputBorder, theme.ColorNameSeparator:
		return s.hair
	case theme.ColorNameHover, theme.ColorNamePressed:
		return s.hover
	case theme.ColorNameScrollBar:
		return alpha(s.muted, 0x70)
	case theme.ColorNameSelection:
		return s.selection
	case theme.ColorNameShadow:
		return s.shadow
	case theme.ColorNameError:
		return s.tones[ToneDiffers].line
	case theme.ColorNameSuccess:
		return s.tones[ToneSame].line
	case theme.ColorNameWarning:
		return s.tones[ToneFigure].line
	}
	if s == schemes[Dark] {
		variant = theme.VariantDark
	} else {
		variant = theme.VariantLight
	}
	return theme.DefaultTheme().Color(name, variant)
}

// foreground is ink as Fyne's menus need it. Fyne 2.7.1 writes their shortcuts with the low byte of 95 % of the ink's 16-bit opacity: of a full
// one that is 0x32, too pale to read. This one is as good as full everywhere else and gives 0xB8 there, 72 %.
func foreground(ink color.NRGBA) color.Color {
	r, g, b, _ := ink.RGBA()
	return color.RGBA64{R: uint16(r), G: uint16(g), B: uint16(b), A: 0xFF7E}
}

// Font is Fyne's: the reading serif is the Reader's own.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource { return theme.DefaultTheme().Font(style) }

// Icon is Fyne's.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(name) }

// Size keeps to the 4 px grid and 14 px interface text.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case theme.SizeNameText:
		return 14
	case theme.SizeNameCaptionText:
		return 12
	case theme.SizeNameInputRadius, theme.SizeNameSelectionRadius:
		return 6
	case theme.SizeNameScrollBarRadius:
		return 3
	}
	return theme.DefaultTheme().Size(name)
}

// schemeFor is the scheme an object is drawn in. Under a theme that is not ours (a test's) it is light or dark.
func schemeFor(o fyne.CanvasObject) *scheme {
	variant := fyne.ThemeVariant(theme.VariantLight)
	if app := fyne.CurrentApp(); app != nil {
		variant = app.Settings().ThemeVariant()
	}
	if t, ok := theme.CurrentForWidget(o).(*Theme); ok {
		return t.scheme(variant)
	}
	return (&Theme{}).scheme(variant)
}
