package cli

import (
	"os"
	"syscall"
)

// Console ties the standard streams of a program built for windows (-H windowsgui) to the console it was started from, so that a
// command typed there prints there. Streams that are already tied, to a file or a pipe, stay; without a console nothing changes.
// Source: AttachConsole and "CONOUT$" in Microsoft's console reference.
func Console() {
	const parent = ^uintptr(0) // ATTACH_PARENT_PROCESS
	if tied(os.Stdout) && tied(os.Stderr) {
		return
	}
	attach := syscall.NewLazyDLL("kernel32.dll").NewProc("AttachConsole")
	if ok, _, _ := attach.Call(parent); ok == 0 {
		return
	}
	for _, stream := range []**os.File{&os.Stdout, &os.Stderr} {
		if tied(*stream) {
			continue
		}
		if f, err := os.OpenFile("CONOUT$", os.O_RDWR, 0); err == nil {
			*stream = f
		}
	}
}

// tied reports whether a stream leads anywhere.
func tied(f *os.File) bool {
	if f == nil {
		return false
	}
	_, err := f.Stat()
	return err == nil
}
