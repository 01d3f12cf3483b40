//go:build !linux

package ingest

import "runtime/metrics"

// resident is the memory Go holds for this process, in bytes; what MuPDF allocates beside it is not counted here.
func resident() int64 {
	s := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(s)
	return int64(s[0].Value.Uint64()) - int64(s[1].Value.Uint64())
}
