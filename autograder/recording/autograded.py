"""The autograded notebook, which formgrader shows, and what the gradebook is told of it.

A test cell shows its marks as nbgrader's partial credit, a number as the cell's result.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4.rwbase import rejoin_lines
from nbgrader.preprocessors import ComputeChecksums
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution, parse_utc
from pydantic_core import to_json

from autograder import labs
from autograder.labs import Lab
from autograder.records import CellMarks, Marks, write_atomic
from autograder.running.pictures import showable

MAX_TIMESTAMP_BYTES = 100
UNCHECKED = "the visible check wasn't run"
MARK = {"right": "✓", "wrong": "✗", "missing": "–"}


@dataclass(frozen=True)
class Entry:
    """What the gradebook is told of a submission."""

    student: str
    handed_in: datetime | None
    """In UTC, without a zone; None where that isn't known."""
    scores: dict[str, float | None]
    """By graded cell; None where a person has to give it."""
    comments: dict[str, str | None]
    """The automatic ones, by solution cell."""
    unchanged: frozenset[str]
    """Those graded cells whose source is that of the notebook which is in autograded/ so far."""


class Maker:
    """Makes the autograded notebooks of a lab, in two steps: the gradebook is written between them."""

    def __init__(self, folder: Path, lab: Lab) -> None:
        self.folder, self.lab = folder, lab
        handed_out, _ = ComputeChecksums().preprocess(copy.deepcopy(lab.release), {})
        self._checksums = {
            cell.id: cell.metadata.nbgrader.checksum for cell in handed_out.cells if labs.grade_id(cell)
        }

    def notebook(self, marks: Marks, ran: dict[str, Any] | None) -> NotebookNode:
        """The notebook that a run left, the output of test cells being their marks and verdicts.

        For a submission that could not be read, the lab as released, with the reason at its head.
        """
        return rejoin_lines(nbformat.from_dict(self._notebook(marks, ran)))

    def _notebook(self, marks: Marks, ran: dict[str, Any] | None) -> dict[str, Any]:
        """As JSON has it, but graded and solution cells as nbgrader's functions take them."""
        released = copy.deepcopy(self.lab.release) if ran is None else ran
        marked = {cell.grade_id: cell for cell in marks.cells}
        cells = [self._cell(cell, marked) for cell in released["cells"]]
        if marks.notes:
            lines = "\n".join(f"- {note}" for note in marks.notes)
            text = f"Notes of the autograder\n\n{lines}"
            cells.insert(0, {"cell_type": "raw", "id": "notes", "metadata": {}, "source": text})
        return {**released, "cells": cells}

    def _cell(self, cell: dict[str, Any], marked: dict[str, CellMarks]) -> dict[str, Any]:
        flags = cell["metadata"].get("nbgrader", {})
        if flags.get("grade") or flags.get("solution"):
            node = nbformat.from_dict({**cell, "source": "".join(cell["source"])})
            if is_solution(node):
                # nbgrader tells by the checksum of what was handed out whether there is an answer at all.
                node.metadata.nbgrader.checksum = self._checksums[node.id]
            elif node.id in marked:
                node.outputs = _outputs(marked[node.id])
            cell = node
        if "attachments" in cell:
            cell["attachments"] = _pictures(cell["attachments"])
        return cell

    def prepare(self, marks: Marks, ran: dict[str, Any] | None) -> Entry:
        """Put the notebook beside the one in autograded/, and say what the gradebook is to be told of it.

        It is for the caller to `sync` what was `prepared` before it is published.
        """
        student = marks.student
        notebook = self._notebook(marks, ran)
        content = to_json(notebook, indent=1) + b"\n"  # nbformat's own writer takes several times as long
        path = self.path(student)
        entry = Entry(
            student,
            self.handed_in(student),
            {name: determine_grade(cell)[0] for name, cell in _named(notebook, is_grade)},
            {name: _comment(cell) for name, cell in _named(notebook, is_solution)},
            _unchanged(path, notebook),
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        self.prepared(student).write_bytes(content)
        return entry

    def publish(self, student: str) -> None:
        """Put what was prepared into its place in autograded/, with the time of handing in."""
        path = self.path(student)
        self.prepared(student).replace(path)
        stamp, text = path.with_name("timestamp.txt"), self._timestamp(student)
        if not text:
            stamp.unlink(missing_ok=True)
        elif not stamp.exists() or stamp.read_text(encoding="utf-8") != text:
            write_atomic(stamp, text.encode())

    def prepared(self, student: str) -> Path:
        """Where a notebook is between the two steps."""
        path = self.path(student)
        return path.with_name(f".{path.name}.new")

    def path(self, student: str) -> Path:
        """Where a student's autograded notebook is."""
        return labs.notebook_path(self.folder / "autograded" / student, self.lab.id)

    def handed_in(self, student: str) -> datetime | None:
        """When, in UTC and without a zone; None where that isn't known."""
        return parse_utc(self._timestamp(student) or None)

    def _timestamp(self, student: str) -> str:
        return _timestamp(self.folder / "submitted" / student / self.lab.id / "timestamp.txt")


def _timestamp(path: Path) -> str:
    """When it was handed in, by nbgrader's timestamp.txt; empty where there is none that can be read."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_TIMESTAMP_BYTES:
            return ""
        text = path.read_text(encoding="utf-8").strip()
        parse_utc(text)
    except (OSError, ValueError, OverflowError):
        return ""
    return text


def _comment(cell: NotebookNode) -> str | None:
    return "No response." if cell.metadata.nbgrader.get("checksum") == compute_checksum(cell) else None


def _unchanged(path: Path, notebook: dict[str, Any]) -> frozenset[str]:
    """The graded cells of a notebook whose source is that of the one at this path."""
    try:
        before = _sources(json.loads(path.read_bytes()))
    except (OSError, ValueError):
        return frozenset()
    return frozenset(name for name, source in _sources(notebook).items() if before.get(name) == source)


def _sources(notebook: dict[str, Any]) -> dict[str, str]:
    """Of the graded cells."""
    graded = [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("grade")]
    return {cell["metadata"]["nbgrader"]["grade_id"]: "".join(cell["source"]) for cell in graded}


def _named(
    notebook: dict[str, Any], kind: Callable[[NotebookNode], bool]
) -> Iterator[tuple[str, NotebookNode]]:
    nodes = (cell for cell in notebook["cells"] if isinstance(cell, NotebookNode))
    return ((cell.metadata.nbgrader.grade_id, cell) for cell in nodes if kind(cell))


def _outputs(marks: CellMarks) -> list[NotebookNode]:
    """What a test cell shows once it is graded; the number is nbgrader's partial credit."""
    lines = [f"{MARK[v.verdict]} {v.name}" + (f": {v.reason}" if v.reason else "") for v in marks.verdicts]
    said = [marks.message, ""] if marks.message else []
    if not marks.checked:
        right = sum(verdict.verdict == "right" for verdict in marks.verdicts)
        said += [f"{right} of {len(marks.verdicts)} hidden questions right; {UNCHECKED}", ""]
    text = "\n".join(said + lines) + "\n"
    result = {"data": {"text/plain": str(marks.earned)}, "execution_count": None, "metadata": {}}
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": text},
        {"output_type": "execute_result", **result},
    ]
    return nbformat.from_dict(outputs)  # unlike new_output it validates nothing, which takes long


def _pictures(attachments: dict[str, Any]) -> dict[str, Any]:
    """Of what is attached to a cell, the pictures."""
    shown = {
        name: {mime: data for mime, data in bundle.items() if showable(mime, data)}
        for name, bundle in attachments.items()
    }
    return {name: bundle for name, bundle in shown.items() if bundle}
