"""For grading.py: how long Otter takes, installed beside the project, on a lab in its own style.

A test cell becomes `grader.check("…")`, and its visible and hidden part two cases of an exception-based test,
which run in the names of the student's notebook.
"""

from __future__ import annotations

import copy
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import nbformat
from nbformat import NotebookNode

import common
from autograder import labs

VERSION = "7.0.0"
FOLDER = common.COURSE / "build" / f"otter-grader-{VERSION}"
TEST = """from otter.test_files import test_case

OK_FORMAT, name, points = False, {name!r}, {points!r}


@test_case()
def visible(env):
    exec({visible!r}, env)


@test_case(hidden=True)
def hidden(env):
    exec({hidden!r}, env)
"""


class NotInstalled(Exception):
    """The message says why, in one line."""


def install() -> Path:
    """The `otter` command; the first time it is installed, into an environment that sees this one's packages.

    Raises NotInstalled.
    """
    command = FOLDER / "bin" / "otter"
    if command.exists():
        return command
    python = str(FOLDER / "bin" / "python")
    steps = (
        [sys.executable, "-m", "venv", "--clear", str(FOLDER)],
        [python, "-m", "pip", "install", "--quiet", f"otter-grader=={VERSION}"],
        [python, "-c", "import llmcourse.models, otter, transformers"],
    )
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True)
        if done.returncode:
            shutil.rmtree(FOLDER, ignore_errors=True)
            reason = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
            raise NotInstalled(f"otter-grader {VERSION} can't be installed: {reason}")
        for packages in FOLDER.glob("lib/python*/site-packages"):
            (packages / "course.pth").write_text(f"{sysconfig.get_path('purelib')}\n{common.COURSE}\n")
    return command


def in_its_style(release: NotebookNode) -> NotebookNode:
    """A released notebook as Otter's students get it."""
    notebook = copy.deepcopy(release)
    for cell in notebook.cells:
        if labs.role(cell) == "test":
            cell.source = f'grader.check("{cell.id}")'
    first = nbformat.v4.new_code_cell("import otter\n\ngrader = otter.Notebook()", id="otter")
    notebook.cells.insert(0, first)
    return notebook


def write_tests(source: NotebookNode, path: Path) -> None:
    """Write the configuration that `otter run` takes: a test file for each test cell of a source notebook."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(path, "w") as archive:
        archive.writestr("otter_config.json", "{}")
        for cell in source.cells:
            if labs.role(cell) == "test":
                visible, hidden = labs.split_hidden(cell.source)
                points = cell.metadata.nbgrader.points
                test = TEST.format(name=cell.id, points=points, visible=visible, hidden=hidden)
                archive.writestr(f"tests/{cell.id}.py", test)


def run(notebook: Path, tests: Path, seconds: float) -> bool:
    """Grade one notebook; False if that leaves no results, or hasn't ended after so many seconds."""
    results = notebook.parent / f"results-{notebook.stem}"
    results.mkdir()
    words = [str(install()), "run", "--no-logo", "-a", str(tests), "-o", str(results), str(notebook)]
    process = subprocess.Popen(
        words,
        cwd=notebook.parent,
        env={**os.environ, **common.as_it_comes(notebook.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # the kernel ends when it finds itself alone
        process.wait()
    return (results / "results.json").exists()
