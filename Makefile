# Every target sets up what it needs, and is quick when that is already there.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

# Options of your own, passed on: make test ARGS="-k rope" · make lab ARGS="--no-browser --port 9000"
ARGS ?=
# Where to take torch from, if not where llmcourse/install.py finds a build that this machine can use.
export TORCH_INDEX ?=

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
# What is installed: .lab, what students need, .grade, what graders need besides, or .test, all.
READY := $(PREFIX)/llmcourse

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
lab: $(READY).lab models
	@$(PYTHON) -m llmcourse.work
	@JUPYTER_CONFIG_PATH=$(CURDIR)/.jupyter OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=20000 \
		$(PYTHON) -m jupyterlab --ServerApp.root_dir=work $(if $(filter 0,$(shell id -u)),--allow-root) $(ARGS)

.PHONY: grade
grade: bubblewrap $(READY).grade models
	@$(PREFIX)/bin/autograder grade --demo $(ARGS)

.PHONY: test
test: bubblewrap $(READY).test models
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest $(ARGS)

.PHONY: check
check: $(READY).grade models
	@$(PREFIX)/bin/autograder check $(ARGS)

.PHONY: fuzz
fuzz: $(READY).test
	@$(PYTHON) tests/fuzz.py $(ARGS)

.PHONY: solve
solve: $(READY).grade models
	@$(PREFIX)/bin/autograder solve $(ARGS)

.PHONY: release
release: $(READY).grade
	@$(PREFIX)/bin/autograder release $(ARGS)

.PHONY: golden
golden: bubblewrap $(READY).grade models
	@$(PREFIX)/bin/autograder golden $(ARGS)

# torch is pinned without the local label of a build (+cpu), so that the one lock serves every platform;
# triton, which only Linux has, is left to torch's CUDA builds, each of which wants its own.
.PHONY: lock
lock: $(READY).test
	CUSTOM_COMPILE_COMMAND="make lock" $(PYTHON) -m piptools compile --quiet --all-extras --strip-extras \
		--unsafe-package pip --unsafe-package triton --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		--no-emit-options --output-file requirements.lock $(ARGS) pyproject.toml
	sed -i.old 's/^\(torch==[^+]*\)+.*/\1/' requirements.lock && rm requirements.lock.old

.PHONY: clean
clean:
	rm -rf .venv build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis
	rm -f $(addprefix $(READY).,lab grade test)

# What the targets stand on.

.PHONY: models
models: $(READY).lab
	@$(PYTHON) -m llmcourse.models

.PHONY: bubblewrap
bubblewrap:
	@sh tools/need.sh bubblewrap

.venv/made:
	@python=$$(sh tools/need.sh python); "$$python" -m venv --clear .venv; touch $@

$(addprefix $(READY).,lab grade test): $(READY).%: requirements.lock pyproject.toml $(MADE)
	@$(PYTHON) -m llmcourse.install $*
