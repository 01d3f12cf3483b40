package memory

import (
	"os"
	"testing"
	"time"
)

// Fyne reads a time of more than ten seconds; one the reader set stays.
func TestSettle(t *testing.T) {
	t.Setenv("FYNE_CACHE", "")
	if d, err := time.ParseDuration(kept); !settle() || os.Getenv("FYNE_CACHE") != kept || err != nil || d <= 10*time.Second {
		t.Errorf("FYNE_CACHE=%q: %v, %v", os.Getenv("FYNE_CACHE"), d, err)
	}
	t.Setenv("FYNE_CACHE", "2m")
	if settle() || os.Getenv("FYNE_CACHE") != "2m" {
		t.Error("the reader's own time was lost")
	}
}
