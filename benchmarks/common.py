"""Answers nothing by itself; what several benchmarks share: their lab, nbgrader as it comes, bare compute."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import psutil
from nbformat import NotebookNode

from autograder import labs
from llmcourse import _weights

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import hosts
import tiny

COURSE = Path(__file__).parents[1]
LAB = "s1_architecture"
LOOK_SECONDS = 0.5

BARE = """
import json, sys, time
from contextlib import suppress
begun = time.perf_counter()
from llmcourse.answers import collect
setup, submissions = json.load(sys.stdin)
names = {"__name__": "__main__"}
for source in setup:
    exec(compile(source, "setup", "exec"), names)
seconds = [time.perf_counter() - begun]
for sources in submissions:
    own, begun = dict(names), time.perf_counter()
    for source in sources:
        with collect(), suppress(Exception):
            exec(compile(source, "graded", "exec"), own)
    seconds.append(time.perf_counter() - begun)
print(json.dumps(seconds), file=sys.stderr)
"""


def nbgrader(course: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of nbgrader's in a course folder, without any configuration."""
    return tiny.nbgrader(course, *arguments, **as_it_comes(course))


def as_it_comes(course: Path) -> dict[str, str]:
    """Environment variables that keep a user's own configuration of Jupyter away, but not the weights."""
    home = course.parent
    return {
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home / "no-configuration"),
        "LLMCOURSE_CACHE": str(_weights.cache()),
    }


def watched(process: subprocess.Popen[bytes]) -> tuple[float, float]:
    """Seconds until a process, just started, ends, and bytes at the peak of it and all below it."""
    start, peak = time.perf_counter(), 0
    while True:
        peak = max(peak, sum(map(memory, hosts.tree(process))))
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_SECONDS)
            return time.perf_counter() - start, peak


def memory(process: psutil.Process) -> int:
    """Bytes; what several processes share counts once in their sum. 0 for one that has ended."""
    try:
        rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return 1024 * int(re.search(r"^Pss: +(\d+) kB$", rollup, re.MULTILINE)[1])


def bare(notebooks: Iterable[NotebookNode], visible: bool = True) -> tuple[float, list[float]]:
    """Seconds that one plain Python process takes for setup, and for each notebook's graded cells after it.

    With or without the visible parts. On one thread, as in the sandbox. Each notebook's cells run in names of
    their own, and an error ends its cell alone, or its half of a test cell.
    """
    notebooks = list(notebooks)
    work = (
        [c.source for c in _code(notebooks[0], "locked", "free")],
        [_graded(one, visible) for one in notebooks],
    )
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        input=json.dumps(work),
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    setup, *graded = json.loads(done.stderr.splitlines()[-1])
    return setup, graded


def _graded(notebook: NotebookNode, visible: bool) -> list[str]:
    sources = []
    for cell in _code(notebook, "solution", "test"):
        parts = labs.split_hidden(cell.source) if labs.role(cell) == "test" else (cell.source,)
        sources += parts if visible else parts[-1:]
    return sources


def _code(notebook: NotebookNode, *roles: labs.Role) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code" and labs.role(cell) in roles]
