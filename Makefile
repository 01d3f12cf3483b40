# The targets a newcomer needs are run and test. Every other target says what it does in one line.
GO      ?= go
GOFUMPT  = mvdan.cc/gofumpt@v0.12.0
STATIC   = honnef.co/go/tools/cmd/staticcheck@v0.8.2
DEADCODE = golang.org/x/tools/cmd/deadcode@v0.49.0

.PHONY: run build test check race fuzz e2e soak shots bench grow searches accuracy package proof clean

run: build            ## open the window on the sample story
	./sidelight app/sample

build:                ## install what the window needs to be built (Debian, Ubuntu), then build ./sidelight
	.ci/deps build
	$(GO) build -tags migrated_fynedo,no_emoji -o sidelight .

test:                 ## all tests that need nothing but Go
	$(GO) test -tags ci ./...

check:                ## format, vet, staticcheck, dead code, the tests
	@unformatted=$$($(GO) run $(GOFUMPT) -l .); [ -z "$$unformatted" ] || { echo "not gofumpt-ed: $$unformatted"; exit 1; }
	$(GO) vet -tags ci ./...
	$(GO) run $(STATIC) -tags ci ./...
	@dead=$$($(GO) run $(DEADCODE) -tags ci -test ./...); [ -z "$$dead" ] || { echo "dead code:"; echo "$$dead"; exit 1; }
	$(MAKE) test

race:                 ## the core under the race detector (needs gcc)
	$(GO) test -race -tags ci ./corpus/... ./app/...

fuzz:                 ## every fuzz target for FUZZ seconds each (10)
	.ci/fuzz $(or $(FUZZ),10)

e2e:                  ## the real window under Xvfb (installs xvfb, openbox, xdotool ... on Debian)
	.ci/deps e2e
	$(GO) test -tags e2e -count=1 -v ./.ci/e2e

soak:                 ## ten minutes of random keys and clicks on the real window (SOAK=1h SEED=7)
	.ci/deps e2e
	$(GO) test -tags e2e -count=1 -v -timeout 0 -run TestSoak ./.ci/e2e -soak $(or $(SOAK),10m) -seed $(or $(SEED),1)

shots:                ## redraw docs/pictures, with all states of the window on one contact sheet
	.ci/deps shots
	@mkdir -p docs/pictures
	$(GO) test -tags ci -count=1 -run TestShots ./app -shots $(CURDIR)/docs/pictures

grow:                 ## how the cost of a search grows: GROW invented articles (10000,100000); a million take an hour and 2 GB in tmp/grow
	@mkdir -p tmp/grow
	$(GO) test -tags ci -run '^$$' -bench Grow -benchtime 600x -timeout 6h ./corpus/search -grow $(or $(GROW),10000,100000) -kept $(CURDIR)/tmp/grow

searches:             ## ask misspelled questions of the evaluation's articles, and say which miss (needs ../shared)
	$(GO) test -tags ci -count=1 -v -timeout 30m -run TestQuality ./corpus/search -quality $(abspath ../shared/eval) -misses 5

accuracy:             ## measure on the evaluation data beside the project and rewrite the tables in docs/ (needs ../shared and python3)
	@[ -d ../shared/eval ] || { echo "the evaluation data is not here: ../shared/eval"; exit 1; }
	for part in figure quote ingest; do \
		$(GO) test -tags ci -count=1 -timeout 30m -run TestAccuracy ./corpus/$$part -accuracy $(CURDIR)/docs/accuracy-$$part.md || exit 1; \
	done
	$(GO) test -tags ci -count=1 -timeout 30m -v -run 'TestRefit|TestRefitFigures' ./corpus/compare -refit $(abspath ../shared/eval/compare)
	$(GO) test -tags ci -count=1 -timeout 30m -v -run TestReuse ./corpus/compare -reuse $(abspath ../shared/eval/compare/pan13.jsonl.gz)

bench:                ## the speed of everything a reader waits for
	$(GO) test -tags ci -run '^$$' -bench . -benchmem ./corpus/... ./widgets ./app

package:              ## what people install, into dist/ (Linux here; PACKAGE=windows cross-builds)
	.ci/package $(or $(PACKAGE),linux)

proof:                ## try what people install and take away: PROOF=report (as made), deb (in a clean Debian), windows (under Wine)
	.ci/proof $(or $(PROOF),report)

clean:
	rm -rf sidelight dist tmp
