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

.PHONY: help setup test lint format bench demo

help: ## Show what can be made
	@sed -nE 's/^([a-z-]+):.*## (.*)$$/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: ## Install what is missing: system packages (apt), uv, and the environment in .venv
	@scripts/setup.sh

test: lint ## Set up, lint, run every test with coverage, then the short bench
	$(BIN)/pytest --cov --cov-report=term:skip-covered
	$(BIN)/python -m yanzhen.bench --short

lint: setup ## Check style, formatting, types and import direction
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## Format the code and mend what ruff can mend safely
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

bench: setup ## Measure accuracy and cost on printed papers; leaves the figures in build/bench
	mkdir -p build/bench
	$(BIN)/python -m yanzhen.bench --out build/bench/bench.md --out build/bench/bench.json

demo: setup ## Print 24 papers of fictitious people, some spoiled, and check them: one as a table, all in a page
	rm -rf $(DEMO)
	$(BIN)/yanzhen samples $(DEMO)/papers --count 24 --spoil 0.3
	$(BIN)/yanzhen check --manifest $(DEMO)/papers/manifest.jsonl --jobs 2 --today $(DEMO_DAY) \
	    --html $(DEMO)/report.html > $(DEMO)/reports.jsonl
	$(BIN)/yanzhen check $(DEMO)/papers/s1-0005.* --today $(DEMO_DAY)
	@echo "That was one of them. All: open $(DEMO)/report.html in a browser; as JSON: $(DEMO)/reports.jsonl"
