package corpus

import (
	"container/list"
	"sync"
)

// recent keeps what was used last, so that it need not be read again. It may be used by many goroutines at once.
type recent[K comparable, V any] struct {
	most int

	mu    sync.Mutex
	order *list.List // of pair, the last used first
	at    map[K]*list.Element
}

type pair[K comparable, V any] struct {
	key   K
	value V
}

func newRecent[K comparable, V any](most int) *recent[K, V] {
	return &recent[K, V]{most: most, order: list.New(), at: map[K]*list.Element{}}
}

// get returns what is kept under the key, or makes and keeps it.
func (r *recent[K, V]) get(key K, load func() (V, error)) (V, error) {
	r.mu.Lock()
	if e := r.at[key]; e != nil {
		r.order.MoveToFront(e)
		v := e.Value.(pair[K, V]).value
		r.mu.Unlock()
		return v, nil
	}
	r.mu.Unlock()
	v, err := load()
	if err != nil {
		return v, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if e := r.at[key]; e != nil { // loaded by another meanwhile: one value for all
		return e.Value.(pair[K, V]).value, nil
	}
	r.at[key] = r.order.PushFront(pair[K, V]{key, v})
	if r.order.Len() > r.most {
		last := r.order.Back()
		delete(r.at, last.Value.(pair[K, V]).key)
		r.order.Remove(last)
	}
	return v, nil
}
