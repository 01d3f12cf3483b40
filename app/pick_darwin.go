package app

import (
	"fmt"
	"os/exec"
	"strings"
)

// pick asks macOS for files, or for folders, with the system's own dialog. No paths and no error: the reader thought better of it.
func pick(title string, folders bool) ([]string, error) {
	what := "file"
	if folders {
		what = "folder"
	}
	script := fmt.Sprintf(`set chosen to choose %s with prompt %q with multiple selections allowed
set lines to ""
repeat with one in chosen
set lines to lines & POSIX path of one & linefeed
end repeat
return lines`, what, title)
	out, err := ask(script)
	return strings.FieldsFunc(out, func(r rune) bool { return r == '\n' || r == '\r' }), err
}

// pickSave asks macOS where to write a file. No path and no error: the reader thought better of it.
func pickSave(title, name string) (string, error) {
	out, err := ask(fmt.Sprintf("return POSIX path of (choose file name with prompt %q default name %q)", title, name))
	return strings.TrimRight(out, "\r\n"), err
}

// ask runs a script of the system's; "" if its dialog was cancelled.
func ask(script string) (string, error) {
	out, err := exec.Command("osascript", "-e", script).Output()
	if err != nil {
		if e, ok := err.(*exec.ExitError); ok && strings.Contains(string(e.Stderr), "-128") { // cancelled
			return "", nil
		}
		return "", fmt.Errorf("%w: %w", errNoPicker, err)
	}
	return string(out), nil
}
