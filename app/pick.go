package app

import (
	"errors"
	"net/url"
	"strings"
)

// errNoPicker says that the system has no dialog of its own to pick files with; Fyne's is shown then.
var errNoPicker = errors.New("no dialog of the system's own")

// paths makes file names of the URIs a dialog or a drop gives; what is not a file on this machine is left out.
func paths(uris []string) []string {
	var out []string
	for _, u := range uris {
		if rest, ok := strings.CutPrefix(u, "file://"); ok {
			if p, err := url.PathUnescape(rest); err == nil {
				rest = p
			}
			out = append(out, rest)
		} else if !strings.Contains(u, "://") {
			out = append(out, u)
		}
	}
	return out
}
