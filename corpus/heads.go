package corpus

import "sync"

// heads are the IDs of the articles by their numbers, read when first asked for and shared by all snapshots.
type heads struct {
	mu   sync.Mutex
	list []head // by number
}

type head struct {
	number uint32
	id     string
}

// upTo returns the heads up to a number.
func (h *heads) upTo(top uint32, f *file) ([]head, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	last := uint32(0)
	if n := len(h.list); n > 0 {
		last = h.list[n-1].number
	}
	if last < top {
		rows, err := f.db.Query("SELECT number, id FROM articles WHERE number > ? AND number <= ? ORDER BY number", last, top)
		if err != nil {
			return nil, err
		}
		defer rows.Close()
		for rows.Next() {
			var next head
			if err := rows.Scan(&next.number, &next.id); err != nil {
				return nil, err
			}
			h.list = append(h.list, next)
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	n := len(h.list)
	for n > 0 && h.list[n-1].number > top {
		n--
	}
	return h.list[:n:n], nil
}
