package compare

import "math"

// A row is one example of a regression: its evidence and what it should say, from 0 to 1.
type row struct {
	x []float64
	y float64
}

// A model is a fitted logistic regression.
type model struct {
	w []float64
	b float64
}

func (m *model) score(x []float64) float64 {
	z := m.b
	for i := range x {
		z += m.w[i] * x[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// fit is logistic regression by Newton's method on standardised evidence, with a small ridge.
func fit(list []row) model { return fitTo(list, 2) }

// fitTo is fit with a ridge of its own: the greater, the less a weight may say for itself.
func fitTo(list []row, ridge float64) model {
	k := len(list[0].x)
	n := float64(len(list))
	mean, dev := make([]float64, k), make([]float64, k)
	for _, e := range list {
		for i := range mean {
			mean[i] += e.x[i] / n
		}
	}
	for _, e := range list {
		for i := range dev {
			dev[i] += (e.x[i] - mean[i]) * (e.x[i] - mean[i]) / n
		}
	}
	for i := range dev {
		dev[i] = math.Sqrt(dev[i]) + 1e-9
		if dev[i] < 1e-6 {
			dev[i] = 1e9 // a constant says nothing
		}
	}
	d := k + 1
	w := make([]float64, d)
	x := make([]float64, d)
	for range 25 {
		g := make([]float64, d)
		h := make([][]float64, d)
		for i := range h {
			h[i] = make([]float64, d+1)
		}
		for _, e := range list {
			x[0] = 1
			z := w[0]
			for i := range e.x {
				x[i+1] = (e.x[i] - mean[i]) / dev[i]
				z += w[i+1] * x[i+1]
			}
			p := 1 / (1 + math.Exp(-z))
			for i := range x {
				g[i] += (e.y - p) * x[i]
				for j := range x {
					h[i][j] += p * (1 - p) * x[i] * x[j]
				}
			}
		}
		for i := range g {
			if i > 0 {
				g[i] -= ridge * w[i]
				h[i][i] += ridge
			}
			h[i][i] += 1e-6
			h[i][d] = g[i]
		}
		for i := range h { // elimination; the matrix is positive definite
			for r := range h {
				if r != i {
					f := h[r][i] / h[i][i]
					for c := i; c <= d; c++ {
						h[r][c] -= f * h[i][c]
					}
				}
			}
		}
		for i := range w {
			w[i] += h[i][d] / h[i][i]
		}
	}
	m := model{w: make([]float64, k), b: w[0]}
	for i := range m.w {
		m.w[i] = w[i+1] / dev[i]
		m.b -= m.w[i] * mean[i]
	}
	return m
}
