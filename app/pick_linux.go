package app

import (
	"errors"
	"os"

	"github.com/rymdport/portal/filechooser"
)

// pick asks the desktop's portal for files, or for folders. No paths and no error: the reader thought better of it.
func pick(title string, folders bool) ([]string, error) {
	if os.Getenv("DBUS_SESSION_BUS_ADDRESS") == "" {
		return nil, errNoPicker
	}
	uris, err := filechooser.OpenFile("", title, &filechooser.OpenFileOptions{Multiple: true, Directory: folders})
	if err != nil {
		return nil, errors.Join(errNoPicker, err)
	}
	return paths(uris), nil
}
