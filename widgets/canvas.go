package widgets

import "fyne.io/fyne/v2"

// canvasOf is the canvas an object is on. Fyne's drivers know it only once the object was painted; before, it is the canvas of the only
// window.
func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	d := fyne.CurrentApp().Driver()
	if c := d.CanvasForObject(o); c != nil {
		return c
	}
	if list := d.AllWindows(); len(list) == 1 {
		return list[0].Canvas()
	}
	return nil
}

// focus gives an object the keyboard.
func focus(o interface {
	fyne.CanvasObject
	fyne.Focusable
},
) {
	if c := canvasOf(o); c != nil {
		c.Focus(o)
	}
}
