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
	script := fmt.Sprintf(`set list_ to choose %s with prompt %q with multiple selections allowed
set out_ to ""
repeat with one_ in list_
set out_ to out_ & POSIX path of one_ & linefeed
end repeat
return out_`, what, title)
	out, err := exec.Command("osascript", "-e", script).Output()
	if err != nil {
		if e, ok := err.(*exec.ExitError); ok && strings.Contains(string(e.Stderr), "-128") { // cancelled
			return nil, nil
		}
		return nil, fmt.Errorf("%w: %w", errNoPicker, err)
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == '\n' || r == '\r' }), nil
}
