# Every target does its own set-up first (scripts/setup.sh), which is quick when nothing is missing.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
DEMO := build/demo
# A day in the season that the papers are printed for, so that the demo says the same on any day.
DEMO_DAY := 2026-06-01
# A day on which applications may be handed in.
OPEN_DAY := 2026-03-20

.PHONY: help setup ready test browser screenshots lint format bench worst train calibrate demo demo-embed run faults

help: ## Show what can be made
	@sed -nE 's/^([a-z-]+):.*## (.*)$$/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: ## Install what is missing: system packages (apt), uv, and the environment in .venv
	@scripts/setup.sh tests

ready: ## The same without what only the tests need
	@scripts/setup.sh

test: setup lint ## Set up, lint, run every test with coverage, then the short bench
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered
	$(BIN)/python -m yanzhen.bench --short

browser: setup ## Drive the pages with a real Chromium, axe on each
	$(BIN)/pytest -q tests/browser

screenshots: setup ## Take the README's pictures of pages anew: docs/screen-*.png
	$(BIN)/python -m tests.browser.screenshots

lint: ready ## Check style, formatting, types and import direction
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --num-workers 2
	$(BIN)/lint-imports

format: ready ## Format the code and mend what ruff can mend safely
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

bench: ready ## Measure accuracy and cost on printed papers; leaves the figures in build/bench
	mkdir -p build/bench
	$(BIN)/python -m yanzhen.bench --out build/bench/bench.md --out build/bench/bench.json
	$(BIN)/python -m yanzhen.bench.wordings --out build/bench/wordings.md
	$(BIN)/python -m yanzhen.bench.service --out build/bench/service.md

worst: ready ## The tuned papers that were read worst, with pictures: build/bench/worst.html
	$(BIN)/python -m yanzhen.bench --spoiled 0 --bad 0 --bare 0 --no-memory --worst build/bench

train: ready ## Train the ranker of candidates and the classifier of kinds anew; writes their weights
	$(BIN)/python -m yanzhen.bench.train

calibrate: ready ## Fit anew what a confidence is worth; writes extractors/calibration.json
	$(BIN)/python -m yanzhen.bench.calibrate

demo: ready ## The main job: a season in small, uploaded over HTTP, read, checked, and what was found
	YANZHEN_TODAY=$(DEMO_DAY) $(BIN)/yanzhen demo --folder $(DEMO)

demo-embed: ready ## The applicant's pages inside an example registration site, to be tried until Ctrl-C
	YANZHEN_TODAY=$(OPEN_DAY) $(BIN)/yanzhen demo --embed --folder $(DEMO)

run: ready ## Serve the demo's data, or an empty service, until Ctrl-C
	YANZHEN_DATA=$${YANZHEN_DATA:-$(DEMO)/data} $(BIN)/yanzhen serve

faults: ready ## Kill parts of the service a hundred times over two hundred papers; then flood it with three thousand
	$(BIN)/python tests/faults/run.py --papers 200 --kills 100
