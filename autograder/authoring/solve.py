"""Solve: run the source labs from end to end with papermill, as CI does, on any device or model.

Trusted code only: the course's own solutions, outside the sandbox.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
from nbconvert import HTMLExporter
from nbformat import NotebookNode

from autograder import labs
from autograder.authoring import sources
from autograder.records import write_atomic
from llmcourse.answers import MIME
from llmcourse.expect import FOUND, NOT_SO

POLL_SECONDS = 0.1


@dataclass(frozen=True)
class Solved:
    """How one lab went."""

    lab: str
    problem: str
    """Why it failed, in one line; empty if it didn't."""
    seconds: float
    peak_memory: int
    """Bytes, of the kernel and all its processes together."""
    slowest_cell: str
    slowest_seconds: float
    findings: int = 0
    """How many findings the demos made."""
    not_so: tuple[str, ...] = ()
    """Those that don't hold in this run: the cell, and what came instead."""


def solve(
    folder: Path, lab: str, parameters: Sequence[tuple[str, str]], timeout: float, *, checks: bool = True
) -> Solved:
    """Execute a source lab into build/solved/<lab>.ipynb and .html.

    `parameters` replace those of the cell tagged so; `timeout` is in seconds for the whole lab. Without
    `checks` the test cells are empty: what follows them must not need them. A finding that doesn't hold is a
    problem where the parameters are the lab's own.
    """
    source = sources.load(folder, lab)
    out = folder / "build" / "solved" / f"{lab}.ipynb"
    out.parent.mkdir(parents=True, exist_ok=True)
    errors = out.with_suffix(".log")
    with tempfile.TemporaryDirectory() as staging, errors.open("wb") as log:
        path = source.path if checks else _without_checks(source.notebook, Path(staging) / source.path.name)
        command = [sys.executable, "-m", "papermill", str(path), str(out), "--no-progress-bar"]
        command += ["--cwd", str(folder)]
        for name, value in parameters:
            command += ["-p", name, value]
        start = time.monotonic()
        process = subprocess.Popen(
            command, stdout=log, stderr=log, start_new_session=True, env=os.environ | labs.SLEEPING
        )
        peak = _watch(process, start + timeout)
    seconds = time.monotonic() - start
    notebook = nbformat.read(out, as_version=4) if out.exists() else nbformat.v4.new_notebook()
    problem = _problem(process.returncode, notebook, timeout, errors)
    found = list(_findings(notebook))
    not_so = tuple(f"{cell}: {text.removeprefix(NOT_SO)}" for cell, text in found if text.startswith(NOT_SO))
    if not_so and not problem and not parameters:
        problem = f"{len(not_so)} of {len(found)} findings don't hold"
    if not problem:
        errors.unlink()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if MIME not in output.get("data", {})]
    # Without embed_images, which closes each piece of HTML by itself and so opens what <details> should hide.
    html, _ = HTMLExporter().from_notebook_node(notebook)
    write_atomic(out.with_suffix(".html"), html.encode())
    name, longest = _slowest(notebook)
    return Solved(lab, problem, seconds, peak, name, longest, len(found), not_so)


def _without_checks(notebook: NotebookNode, path: Path) -> Path:
    """A copy whose test cells are empty."""
    copied = nbformat.from_dict(notebook)
    for cell in copied.cells:
        if labs.role(cell) == "test":
            cell.source = ""
    nbformat.write(copied, path)
    return path


def _findings(notebook: NotebookNode) -> Iterator[tuple[str, str]]:
    """The lines of the demos that say what was found, each with its cell's id."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and labs.role(cell) == "demo":
            for output in cell.get("outputs", ()):
                for line in output.get("text", "").splitlines():
                    if line.startswith(FOUND):
                        yield cell.id, line


def _watch(process: subprocess.Popen[bytes], deadline: float) -> int:
    """Wait for the process, kill all of it at the deadline; its peak memory in bytes."""
    peak = 0
    while process.poll() is None:
        peak = max(peak, _memory(process.pid))
        if time.monotonic() > deadline:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return peak
        time.sleep(POLL_SECONDS)
    return peak


def _memory(pid: int) -> int:
    """Resident memory of a process and all its descendants, in bytes."""
    total = 0
    try:
        root = psutil.Process(pid)
        for each in (root, *root.children(recursive=True)):
            total += each.memory_info().rss
    except psutil.NoSuchProcess:
        pass
    return total


def _problem(status: int, notebook: NotebookNode, timeout: float, errors: Path) -> str:
    if status == 0:
        return ""
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if output.output_type == "error":
                return f"cell {cell.id}: {output.ename}: {' '.join(output.evalue.split())[:300]}"
    if status == -signal.SIGKILL:
        return f"not done after {timeout:g} s"
    return f"papermill ended with status {status}; see {errors}"


def _slowest(notebook: NotebookNode) -> tuple[str, float]:
    timed = [
        (cell.metadata.papermill.duration or 0.0, cell.id)
        for cell in notebook.cells
        if cell.metadata.get("papermill", {}).get("duration") is not None
    ]
    seconds, name = max(timed, default=(0.0, ""))
    return name, seconds
