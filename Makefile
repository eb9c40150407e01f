# Every target sets up what it needs, and is quick when that is already there.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

# Options of your own, passed on: make test ARGS="-k rope" · make lab ARGS="--no-browser --port 9000"
ARGS ?=
# Where to take torch from, if not where pip takes the rest: the wheels without CUDA, for instance.
# The lock then is taken as it stands: what only xgrammar would bring, triton, is 1 GB that no CPU uses.
TORCH_INDEX ?=

# Inside the conda environment of environment.yml its Python is used; anywhere else .venv is made.
ENVIRONMENT := $(shell sed -n 's/^name: //p' environment.yml)
ifeq ($(notdir $(CONDA_DEFAULT_ENV)),$(ENVIRONMENT))
PREFIX := $(CONDA_PREFIX)
MADE :=
else
PREFIX := .venv
MADE := .venv/made
endif
PYTHON := $(PREFIX)/bin/python
READY := $(PREFIX)/llmcourse.ready

.PHONY: help
help:
	@echo "make lab      open your copies of the labs, in work/, in JupyterLab"
	@echo "make grade    grade submitted/ in the sandbox; a demo class of twelve where it is empty"
	@echo "make test     check style and types, and run every test"
	@echo "make check    try a lab's right and wrong solutions: ARGS=\"<lab> [<exercise> …]\""
	@echo "make fuzz     damaged notebooks and forged answers: ARGS=\"--count 10000\" for as many as every night"
	@echo "make solve    run the solved labs from end to end, with a page of each to read"
	@echo "make release  make release/ from source/"
	@echo "make golden   record the right answers again (ARGS=\"--salt …\" for new hidden inputs)"
	@echo "make lock     pin the dependencies of pyproject.toml (ARGS=--upgrade for the newest)"
	@echo "make clean    remove .venv, build/ and caches; submissions and the gradebook stay"

.PHONY: lab
lab: $(READY) models
	@$(PYTHON) -m llmcourse.work
	@JUPYTER_CONFIG_PATH=$(CURDIR)/.jupyter OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=20000 \
		$(PYTHON) -m jupyterlab --ServerApp.root_dir=work $(if $(filter 0,$(shell id -u)),--allow-root) $(ARGS)

.PHONY: grade
grade: bubblewrap $(READY) models
	@$(PREFIX)/bin/autograder grade --demo $(ARGS)

.PHONY: test
test: bubblewrap $(READY) models
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest $(ARGS)

.PHONY: check
check: $(READY) models
	@$(PREFIX)/bin/autograder check $(ARGS)

.PHONY: fuzz
fuzz: $(READY)
	@$(PYTHON) tests/fuzz.py $(ARGS)

.PHONY: solve
solve: $(READY) models
	@$(PREFIX)/bin/autograder solve $(ARGS)

.PHONY: release
release: $(READY)
	@$(PREFIX)/bin/autograder release $(ARGS)

.PHONY: golden
golden: bubblewrap $(READY) models
	@$(PREFIX)/bin/autograder golden $(ARGS)

# torch is pinned without the local label of a build (+cpu), so that the one lock serves every platform;
# triton, which only Linux has, is left to torch's CUDA builds, each of which wants its own.
.PHONY: lock
lock: $(READY)
	CUSTOM_COMPILE_COMMAND="make lock" $(PYTHON) -m piptools compile --quiet --all-extras --strip-extras \
		--unsafe-package pip --unsafe-package triton --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		--no-emit-options --output-file requirements.lock $(ARGS) pyproject.toml
	sed -i.old 's/^\(torch==[^+]*\)+.*/\1/' requirements.lock && rm requirements.lock.old

.PHONY: clean
clean:
	rm -rf .venv build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis
	rm -f $(READY)

# What the targets stand on.

.PHONY: models
models: $(READY)
	@$(PYTHON) -m llmcourse.models

.PHONY: bubblewrap
bubblewrap:
	@command -v bwrap >/dev/null || { echo "Students' code runs in bubblewrap, which is missing:" \
		"apt-get install bubblewrap (Debian, Ubuntu) or dnf install bubblewrap (Fedora)" >&2; exit 1; }

.venv/made:
	@for python in python3.11 python3; do \
		"$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null || continue; \
		"$$python" -m venv --clear .venv; touch $@; exit; \
	done; \
	echo "Python 3.11 with venv is missing: apt-get install python3.11-venv (Debian, Ubuntu)," \
		"dnf install python3.11 (Fedora) or conda env create -f environment.yml" >&2; exit 1

$(READY): requirements.lock pyproject.toml $(MADE)
	@echo "Installing the locked packages into $(PREFIX), once; this takes some minutes"
	@$(if $(TORCH_INDEX),$(PYTHON) -m pip install --disable-pip-version-check --quiet --index-url $(TORCH_INDEX) $(shell grep ^torch== requirements.lock))
	@$(PYTHON) -m pip install --disable-pip-version-check --quiet $(if $(TORCH_INDEX),--no-deps) -r requirements.lock
	@$(PYTHON) -m pip install --disable-pip-version-check --quiet --no-deps --editable .
	@touch $@
