package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// emptyState says what to do when nothing is open: one sentence, one action.
func emptyState(open func()) fyne.CanvasObject {
	sentence := widget.NewRichText(&widget.TextSegment{Text: tr(emptyTitle), Style: widget.RichTextStyle{
		ColorName: theme.ColorNamePlaceHolder, SizeName: theme.SizeNameSubHeadingText, Alignment: fyne.TextAlignCenter,
	}})
	button := widget.NewButton(tr(emptyAction), open)
	button.Importance = widget.HighImportance
	return container.NewCenter(container.NewVBox(sentence, container.NewHBox(layout.NewSpacer(), button, layout.NewSpacer())))
}
