"""Golden answers: what the reference solution answers when it goes the way of a submission."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder import labs, records
from autograder.authoring import sources
from autograder.course import CourseError
from autograder.labs import Lab
from autograder.records import Golden, GoldenCell, Repaired, Run

BEFORE = "import sys\n\n_imported = frozenset(sys.modules)"
AFTER = f"""{labs.BEGIN_HIDDEN}
from llmcourse.answers import answer

answer("modules", sorted(set(sys.modules) - _imported))
{labs.END_HIDDEN}"""


def path(folder: Path, lab: str) -> Path:
    """Where a course folder keeps a lab's golden answers."""
    return folder / "autograder" / "golden" / f"{lab}.json"


def graded_sha256(lab: Lab) -> str:
    """Of what answers depend on: the code of all cells but demos.

    Prose can change freely, and the repository that the setup installs from.
    """
    code = [
        sources.unaddressed(cell.source)
        for cell in lab.notebook.cells
        if cell.cell_type == "code" and labs.role(cell) != "demo"
    ]
    return hashlib.sha256(json.dumps(code).encode()).hexdigest()


def salt(folder: Path, lab: str) -> str:
    """The salt in use."""
    place = path(folder, lab)
    return _stored(place, lab).salt if place.exists() else ""


def _stored(place: Path, lab: str) -> Golden:
    try:
        return records.load(Golden, place)
    except ValueError as error:
        raise CourseError(
            f"{error}; take it back from git, or record it again with a salt: "
            f"autograder golden {lab} --salt some-secret"
        ) from None


def reference(source: Lab) -> Repaired:
    """The reference solution as a submission; it also answers which modules it imports."""
    watched = json.loads(json.dumps(_watched(source.notebook)))
    return Repaired("reference", source.id, watched, with_rules=True)


def answered(source: Lab, salt: str, ran: Run) -> Golden:
    """What a run of the reference answered.

    Raises CourseError, naming the cell, if a cell failed or asked nothing, or a question's name repeats.
    """
    points = _points(source)
    cells = []
    *asking, watching = ran.cells
    for cell in asking:
        names = [answer.name for answer in cell.answers]
        if cell.status != "ok":
            why = "; ".join(cell.message.splitlines())
            raise CourseError(f"{source.id}: cell {cell.grade_id}: {cell.status}: {why}")
        if not names or len(set(names)) != len(names):
            raise CourseError(f"{source.id}: cell {cell.grade_id} must ask questions, each of another name")
        cells.append(GoldenCell(cell.grade_id, points[cell.grade_id], cell.answers))
    modules = _outermost(watching.answers[0].value) if watching.answers else ()
    return Golden(source.id, salt, graded_sha256(source), tuple(cells), modules)


def _points(source: Lab) -> dict[str, float]:
    """Of its test cells."""
    return {c.id: c.metadata.nbgrader.points for c in source.notebook.cells if labs.role(c) == "test"}


def _watched(notebook: NotebookNode) -> NotebookNode:
    """The reference with two cells of ours: one before its first solution, and one at its end, which answers
    what has been imported between them.
    """
    first = next(place for place, cell in enumerate(notebook.cells) if labs.role(cell) == "solution")
    before = nbformat.v4.new_code_cell(BEFORE, id="imported-before")
    after = nbformat.v4.new_code_cell(AFTER, id="imported-after")
    after.metadata.nbgrader = {"grade": True, "solution": False}
    cells = [*notebook.cells[:first], before, *notebook.cells[first:], after]
    return nbformat.from_dict({**notebook, "cells": cells})


def _outermost(modules: list[str]) -> tuple[str, ...]:
    """Those modules that aren't parts of another one: importing that one brings nearly all of them."""
    new = set(modules)
    return tuple(name for name in modules if name.rpartition(".")[0] not in new and not name.startswith("_"))


def load(folder: Path, lab: str) -> Golden:
    """The golden answers of a lab. Raises CourseError if there are none, or code or points have changed."""
    place = path(folder, lab)
    if not place.exists():
        raise CourseError(f"{lab} has no golden answers yet; run `autograder golden {lab}`")
    golden = _stored(place, lab)
    source = sources.load(folder, lab)
    if golden.source_sha256 != graded_sha256(source):
        raise CourseError(
            f"the code of {lab} has changed since its answers were recorded; run `autograder golden {lab}`"
        )
    points = _points(source)
    if any(points[cell.grade_id] != cell.points for cell in golden.cells):
        raise CourseError(
            f"the points of {lab} have changed since its answers were recorded; run `autograder golden {lab}`"
        )
    return golden
