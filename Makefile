# Every target sets up what it needs: see tools/environment.py. No shell beyond calling programs, so that it runs on
# Linux, macOS and Windows alike (GNU make 3.81 or later).

# Tools are called as modules of .venv's Python: their scripts hold its path, and stop working when the checkout is moved.
ifeq ($(OS),Windows_NT)
RUN := .venv/Scripts/python.exe
ANY_PYTHON = python
else
RUN := .venv/bin/python
# The first Python of any version; tools/environment.py looks further when it is too old.
ANY_PYTHON = $(or $(firstword $(shell command -v python3 2>/dev/null; command -v python 2>/dev/null)),\
    $(error no Python found: install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3))
endif

# PYTHON: the interpreter to make .venv with. PIP_FLAGS: for pip install, read by tools/environment.py.
PYTHON       ?=
PYTEST_FLAGS ?=
export PIP_FLAGS

# A process for each core, each of which imports everything once more; one that has nothing left takes tests of another's.
# What PYTEST_FLAGS says comes later and wins: -n 0 is one process.
PARALLEL := --numprocesses=auto --maxprocesses=8 --dist=worksteal

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format clean

define HELP
make demo      train on the embedded series; the report lands in runs/demo
make test      everything `make check` does, then all tests
make check     formatting, lint, types and the direction of imports
make format    rewrite the code in the project's format
make clean     remove caches and build outputs (.venv and runs stay)

The first four set up .venv on their own. PYTHON=/path/to/python3 picks the interpreter, PIP_FLAGS=... goes to pip,
PYTEST_FLAGS=... to pytest: make test PYTEST_FLAGS="-k credit -x". Tests run in a process for each core, eight at most;
PYTEST_FLAGS="-n 0" runs them in one.
endef

help:
	@$(info $(HELP))cd .

setup:
	@$(if $(PYTHON),"$(PYTHON)" tools/environment.py --given,$(ANY_PYTHON) tools/environment.py)

demo: setup
	@$(RUN) -m bptt train --out runs/demo --force

check: setup
	@$(RUN) -m ruff format --check --quiet .
	@$(RUN) -m ruff check --quiet .
	@$(RUN) -m mypy --no-error-summary
	@$(RUN) -c "from importlinter.cli import lint_imports_command as lint; lint()" --no-logo

test: check
	@$(RUN) -m pytest $(PARALLEL) $(PYTEST_FLAGS)

format: setup
	@$(RUN) -m ruff check --fix-only --quiet .
	@$(RUN) -m ruff format .

clean:
	@$(if $(PYTHON),"$(PYTHON)",$(ANY_PYTHON)) tools/clean.py
