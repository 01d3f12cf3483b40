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

// pickSave asks the desktop's portal where to write a file. No path and no error: the reader thought better of it.
func pickSave(title, name string) (string, error) {
	if os.Getenv("DBUS_SESSION_BUS_ADDRESS") == "" {
		return "", errNoPicker
	}
	uris, err := filechooser.SaveFile("", title, &filechooser.SaveFileOptions{CurrentName: name})
	if err != nil {
		return "", errors.Join(errNoPicker, err)
	}
	if list := paths(uris); len(list) > 0 {
		return list[0], nil
	}
	return "", nil
}
