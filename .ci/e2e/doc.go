// Package e2e runs the real program, built with cgo and OpenGL, in a real window under Xvfb. See .ci/deps for what it needs.
package e2e
