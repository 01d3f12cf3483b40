package article

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Parts cuts the blocks of a text into runs of at least size bytes each but the last, for work that carries nothing from block to block.
func Parts(blocks []Block, size int) [][]Block {
	var parts [][]Block
	from, n := 0, 0
	for i, b := range blocks {
		if n += b.Len(); n >= size || i == len(blocks)-1 {
			parts = append(parts, blocks[from:i+1])
			from, n = i+1, 0
		}
	}
	return parts
}

// Beside does work for every number below n, side by side on all processors, and returns when all is done. If work panics, Beside does, once
// the others have ended: whoever called it can catch that.
func Beside(n int, work func(i int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	var broke atomic.Pointer[any]
	for range min(runtime.GOMAXPROCS(0), n) {
		workers.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					broke.CompareAndSwap(nil, &p)
				}
			}()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	workers.Wait()
	if p := broke.Load(); p != nil {
		panic(*p)
	}
}
