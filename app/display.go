package app

import "os"

// NoDisplay says in one line why no window can be opened on this system (goos as in runtime.GOOS) and what to do instead; "" if one can.
// Only X11 and Wayland systems can lack a display and still run programs.
func NoDisplay(goos string, getenv func(string) string) string {
	switch goos {
	case "windows", "darwin", "android", "ios", "js":
		return ""
	}
	if getenv("DISPLAY") != "" || getenv("WAYLAND_DISPLAY") != "" {
		return ""
	}
	return "no display to open a window on. The same comparison as text: " + os.Args[0] + " compare FILE FILE"
}
