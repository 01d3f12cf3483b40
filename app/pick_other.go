//go:build !linux && !darwin && !windows

package app

// pick has no dialog of the system's own to ask on this system.
func pick(string, bool) ([]string, error) { return nil, errNoPicker }

func pickSave(string, string) (string, error) { return "", errNoPicker }
