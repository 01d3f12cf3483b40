package app

import (
	"runtime"
	"syscall"
	"unicode/utf16"
	"unsafe"
)

var (
	comdlg32        = syscall.NewLazyDLL("comdlg32.dll")
	getOpenFileName = comdlg32.NewProc("GetOpenFileNameW")
	getSaveFileName = comdlg32.NewProc("GetSaveFileNameW")
	extendedError   = comdlg32.NewProc("CommDlgExtendedError")
)

// An openFileName is OPENFILENAMEW of commdlg.h.
type openFileName struct {
	size                        uint32
	owner, instance             uintptr
	filter, customFilter        *uint16
	maxCustomFilter, filterKind uint32
	file                        *uint16
	maxFile                     uint32
	fileTitle                   *uint16
	maxFileTitle                uint32
	initialDir, title           *uint16
	flags                       uint32
	fileOffset, fileExtension   uint16
	defExt                      *uint16
	custData, hook              uintptr
	templateName                *uint16
	reserved                    uintptr
	reservedSize, flagsEx       uint32
}

// Flags of OPENFILENAMEW: an explorer window, several files, which exist, a question before one is replaced, no change of directory.
const (
	ofnExplorer, ofnMulti, ofnExist, ofnOverwrite, ofnKeepDir = 0x00080000, 0x00000200, 0x00001000, 0x00000002, 0x00000008
)

// pick asks Windows for files with the system's own dialog; for folders it leaves it to Fyne's. No paths and no error: the reader
// thought better of it.
func pick(title string, folders bool) ([]string, error) {
	if folders {
		return nil, errNoPicker
	}
	return dialogOf(getOpenFileName, title, "", ofnExplorer|ofnMulti|ofnExist|ofnKeepDir)
}

// pickSave asks Windows where to write a file. No path and no error: the reader thought better of it.
func pickSave(title, name string) (string, error) {
	list, err := dialogOf(getSaveFileName, title, name, ofnExplorer|ofnOverwrite|ofnKeepDir)
	if len(list) == 0 {
		return "", err
	}
	return list[0], err
}

// dialogOf shows one of the two dialogs with a file name filled in.
func dialogOf(call *syscall.LazyProc, title, name string, flags uint32) ([]string, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	head, err := syscall.UTF16PtrFromString(title)
	if err != nil {
		return nil, errNoPicker
	}
	buffer := make([]uint16, 1<<16)
	copy(buffer, utf16.Encode([]rune(name)))
	o := openFileName{file: &buffer[0], maxFile: uint32(len(buffer)), title: head, flags: flags}
	o.size = uint32(unsafe.Sizeof(o))
	if ok, _, _ := call.Call(uintptr(unsafe.Pointer(&o))); ok == 0 {
		if code, _, _ := extendedError.Call(); code != 0 {
			return nil, errNoPicker
		}
		return nil, nil
	}
	return pickedNames(buffer), nil
}

// pickedNames reads the answer of the dialog: one full path, or a folder and the names in it, each ended by a zero.
func pickedNames(buffer []uint16) []string {
	var parts []string
	for len(buffer) > 0 && buffer[0] != 0 {
		n := 0
		for n < len(buffer) && buffer[n] != 0 {
			n++
		}
		parts = append(parts, string(utf16.Decode(buffer[:n])))
		buffer = buffer[min(n+1, len(buffer)):]
	}
	if len(parts) < 2 {
		return parts
	}
	var out []string
	for _, name := range parts[1:] {
		out = append(out, parts[0]+`\`+name)
	}
	return out
}
