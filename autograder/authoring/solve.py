"""Solve: run the source labs from end to end with papermill, as CI does, on any device or model.

Trusted code only: the course's own solutions, outside the sandbox.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
from nbconvert import HTMLExporter
from nbformat import NotebookNode

from autograder.authoring import sources
from autograder.records import write_atomic
from llmcourse.answers import MIME

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


def solve(folder: Path, lab: str, parameters: Sequence[tuple[str, str]], timeout: float) -> Solved:
    """Execute a source lab into build/solved/<lab>.ipynb and .html.

    `parameters` replace those of the cell tagged so; `timeout` is in seconds for the whole lab.
    """
    source = sources.load(folder, lab)
    out = folder / "build" / "solved" / f"{lab}.ipynb"
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [
        sys.executable,
        "-m",
        "papermill",
        str(source.path),
        str(out),
        "--no-progress-bar",
        "--cwd",
        str(folder),
    ]
    for name, value in parameters:
        command += ["-p", name, value]
    start = time.monotonic()
    errors = out.with_suffix(".log")
    with errors.open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        peak = _watch(process, start + timeout)
    seconds = time.monotonic() - start
    notebook = nbformat.read(out, as_version=4) if out.exists() else nbformat.v4.new_notebook()
    problem = _problem(process.returncode, notebook, timeout, errors)
    if not problem:
        errors.unlink()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if MIME not in output.get("data", {})]
    html, _ = HTMLExporter(embed_images=True).from_notebook_node(notebook)
    write_atomic(out.with_suffix(".html"), html.encode())
    name, longest = _slowest(notebook)
    return Solved(lab, problem, seconds, peak, name, longest)


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
