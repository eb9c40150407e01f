"""Repair, the first stage: what was handed in becomes the course's questions with the student's solutions.

Pure: bytes in, a `Repaired` record out. Cells that belong to the course come from the source, so a
changed or deleted test asks what it always asked; the student's solutions and helper cells go where
they stood. What was put back is listed for the student.
"""

from __future__ import annotations

import copy
import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import count

import nbformat
from nbformat import NotebookNode

from autograder.intake.reading import Cell, Unreadable, read_notebook
from autograder.labs import Lab, grade_id, role
from autograder.records import Repaired

SAID = 3
"""Of the cells to which the same was done, so many are named; of those that cost marks, all."""
UNSOLVED = "missing, which counts as not solved"
PUT_BACK = "found missing and put back"
OURS = "changed, so the course's own text was used"
BY_CONTENT = "recognised by content, for want of an id"
BY_PLACE = "recognised by place, for want of an id"
_DEFINITION = re.compile(r"^(?:async\s+def|def|class)\s+(\w+)", re.MULTILINE)

Changes = dict[str, list[str]]
"""What was done → to which cells."""


def repair(content: bytes, lab: Lab, student: str) -> Repaired:
    """Put a student's solutions into the source's notebook.

    Never raises for anything a student can hand in: a file that isn't a notebook gives a record
    without a notebook, and the reason as its only change.
    """
    try:
        submitted, said = read_notebook(content)
    except Unreadable as error:
        return Repaired(student, lab.id, None, (str(error),))
    changes: Changes = {}
    places = _match(submitted, lab, changes)
    found = {place: submitted[i] for i, place in places.items()}
    helpers = _helpers(submitted, lab, places, changes)
    elsewhere = {
        name
        for i, cell in enumerate(submitted)
        if cell.type == "code" and (i not in places or role(lab.notebook.cells[places[i]]) == "solution")
        for name in _definitions(cell.source)
    }
    cells = helpers.get(-1, [])
    for place, (original, released) in enumerate(zip(lab.notebook.cells, lab.release.cells, strict=True)):
        cells.append(_merge(original, released, found.get(place), elsewhere, changes))
        cells += helpers.get(place, [])
    notebook = nbformat.from_dict({**lab.notebook, "nbformat_minor": 5, "cells": cells})
    said += [_say(what, names) for what, names in changes.items()]
    return Repaired(student, lab.id, json.loads(json.dumps(notebook)), tuple(said))


def _match(submitted: Sequence[Cell], lab: Lab, changes: Changes) -> dict[int, int]:
    """Which submitted cell stands for which source cell, as {submitted index: source index}.

    By id, and a solution whose own cell is missing or untouched by content too. Of several for one
    solution the last that was edited is taken; of several copies of a course's cell, one that is unchanged.
    """
    source, release = lab.notebook.cells, lab.release.cells
    claims: dict[int, list[int]] = {}
    by_grade_id = {grade_id(cell): place for place, cell in enumerate(source) if grade_id(cell)}
    for i, cell in enumerate(submitted):
        if cell.grade_id in by_grade_id:
            claims.setdefault(by_grade_id[cell.grade_id], []).append(i)
    by_cell_id = {cell.id: place for place, cell in enumerate(source) if place not in claims}
    for i, cell in enumerate(submitted):
        if cell.grade_id not in by_grade_id and cell.id in by_cell_id:
            claims.setdefault(by_cell_id[cell.id], []).append(i)
    known = set(claims)
    for i, place in list(_by_content(submitted, lab, claims)):
        claims.setdefault(place, []).append(i)
    places: dict[int, int] = {}
    # Solutions choose first: a test's cell into which a solution was merged is the solution's.
    for place in sorted(claims, key=lambda place: (role(source[place]) != "solution", place)):
        rivals = [i for i in claims[place] if i not in places]
        handed_out = (_text(release[place].source), _text(source[place].source))
        edited = {i for i in rivals if _text(submitted[i].source) not in handed_out}
        rivals.sort(key=lambda i: (i in edited, i))
        if rivals:
            theirs = role(source[place]) in ("solution", "written")
            places[rivals[-1] if theirs else rivals[0]] = place
            if theirs and len(rivals) > 1:
                several = f"there {len(rivals)} times; the last edited one was graded"
                changes.setdefault(several, []).append(source[place].id)
    recognised = [
        source[place].id for place in sorted(set(places.values()) - known) if grade_id(source[place])
    ]
    if recognised:
        changes[BY_CONTENT] = recognised
    _match_written(submitted, lab, places, changes)
    return places


def _by_content(
    submitted: Sequence[Cell], lab: Lab, claims: dict[int, list[int]]
) -> Iterator[tuple[int, int]]:
    """Further claims, as (submitted index, source index), by cells without an id that say the same.

    That is the same text, or for a solution a definition of the same name; the latter also in a test or
    locked cell that was changed.
    """
    source, release = lab.notebook.cells, lab.release.cells
    texts: dict[str, list[int]] = {}
    headings: dict[str, list[int]] = {}
    """Of the lab's title: it is handed out with a badge, the time and the points under it."""
    names: dict[str, int] = {}
    for place, (original, released) in enumerate(zip(source, release, strict=True)):
        kind = role(original)
        stub = _text(released.source)
        mine = [i for i in claims.get(place, ()) if _text(submitted[i].source) != stub]
        if kind == "solution" and not mine:
            names.update(dict.fromkeys(_definitions(original.source), place))
        if place not in claims and kind != "written":  # written cells are all alike until they are answered
            for text in {stub, _text(original.source)}:
                texts.setdefault(text, []).append(place)
            if heading := _heading(original.cell_type, stub):
                headings.setdefault(heading, []).append(place)
    owner = {i: place for place, rivals in claims.items() for i in rivals}

    def changed(text: str, place: int) -> bool:
        ours = role(source[place]) in ("test", "locked")
        return ours and text not in (_text(release[place].source), _text(source[place].source))

    for i, cell in enumerate(submitted):
        text = _text(cell.source)
        heading = _heading(cell.type, text)
        if i not in owner and texts.get(text):
            yield i, texts[text].pop(0)
        elif i not in owner and heading and headings.get(heading):
            yield i, headings[heading].pop(0)
        elif cell.type != "markdown" and (i not in owner or changed(text, owner[i])):
            yield from ((i, place) for place in sorted({names[n] for n in _definitions(text) if n in names}))


def _match_written(submitted: Sequence[Cell], lab: Lab, places: dict[int, int], changes: Changes) -> None:
    """Match written answers by where they stand, as nothing else tells: right after their question's cell."""
    index = {place: i for i, place in places.items()}
    for place, cell in enumerate(lab.notebook.cells):
        if role(cell) == "written" and place not in index and place - 1 in index:
            follower = index[place - 1] + 1
            if follower < len(submitted) and follower not in places and submitted[follower].source.strip():
                places[follower] = place
                changes.setdefault(BY_PLACE, []).append(cell.id)


def _helpers(
    submitted: Sequence[Cell], lab: Lab, places: dict[int, int], changes: Changes
) -> dict[int, list[NotebookNode]]:
    """The student's own cells, under the index of the source cell after which they stood (-1: before all)."""
    stubs = {_text(cell.source) for cell in lab.release.cells if role(cell) in ("solution", "written")}
    in_order = _in_order(places)
    taken = {cell.id for cell in lab.notebook.cells}
    fresh = (name for name in map("helper-{}".format, count(1)) if name not in taken)
    after: dict[int, list[NotebookNode]] = {}
    last = -1
    for i, cell in enumerate(submitted):
        if i in in_order:
            last = places[i]
        elif i in places:
            changes.setdefault("moved, and put back in its place", []).append(
                lab.notebook.cells[places[i]].id
            )
        elif cell.source.strip() and _text(cell.source) not in stubs:
            after.setdefault(last, []).append(_helper(cell, next(fresh)))
    return after


def _in_order(places: dict[int, int]) -> set[int]:
    """As many of the matched cells as stand in the source's order; the others were moved.

    A longest increasing subsequence, so that one moved cell doesn't move the helpers between the others.
    """
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for i in sorted(places):
        at = bisect_left(ends, places[i], key=places.__getitem__)
        before[i] = ends[at - 1] if at else None
        ends[at : at + 1] = [i]
    kept: set[int] = set()
    one = ends[-1] if ends else None
    while one is not None:
        kept.add(one)
        one = before[one]
    return kept


def _merge(
    original: NotebookNode, released: NotebookNode, found: Cell | None, elsewhere: set[str], changes: Changes
) -> NotebookNode:
    """The source's cell, with the student's text where the place is the student's."""
    cell = copy.deepcopy(original)
    kind = role(original)
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    theirs = kind in ("solution", "written", "demo") or (kind == "free" and cell.cell_type == "markdown")
    said = None
    if found is None:
        said = PUT_BACK
        if kind in ("solution", "written"):
            said, cell.source = UNSOLVED, released.source
        if kind == "solution" and set(_definitions(released.source)) <= elsewhere:
            # The stub would take the place of what the student defined in another cell.
            said, cell.source = "missing; another cell of yours defines the same", ""
    elif theirs and (kind in ("solution", "written") or found.type == cell.cell_type):
        cell.source = found.source
        if cell.cell_type == "markdown" and found.attachments:
            cell.attachments = copy.deepcopy(found.attachments)
        if found.type != cell.cell_type:
            said = f"of type {found.type}; it was read as {cell.cell_type}"
    elif _text(found.source) not in (_text(released.source), _text(original.source)):
        said = OURS
    elif found.type != cell.cell_type:
        said = f"of type {found.type}, so the course's own text was used"
    if said:
        changes.setdefault(said, []).append(cell.id)
    return cell


def _say(what: str, names: Sequence[str]) -> str:
    """One line for all cells to which the same was done."""
    if len(names) == 1:
        return f"The cell {names[0]} was {what}."
    named = len(names) if what == UNSOLVED else SAID
    rest = f" and {len(names) - named} more" if len(names) > named else ""
    return f"{len(names)} cells were {what}: {', '.join(names[:named])}{rest}."


def _helper(cell: Cell, own_id: str) -> NotebookNode:
    """A student's own cell: its text, pictures and tag for demos, and nothing else that it came with."""
    helper = nbformat.from_dict(
        {"cell_type": cell.type, "id": own_id, "metadata": {}, "source": cell.source}
        | ({"outputs": [], "execution_count": None} if cell.type == "code" else {})
        | ({"attachments": cell.attachments} if cell.type == "markdown" and cell.attachments else {})
    )
    if cell.demo:
        helper.metadata.tags = ["demo"]
    return helper


def _text(source: str) -> str:
    """The source without what editors change by themselves: blank lines and white space at line ends."""
    return "\n".join(filter(None, map(str.rstrip, source.splitlines())))


def _heading(kind: str, text: str) -> str:
    """The title that a cell of Markdown begins with; empty if it has none."""
    line = text.partition("\n")[0]
    return line if kind == "markdown" and line.startswith("# ") else ""


def _definitions(source: str) -> list[str]:
    """Names of the functions and classes defined at the left margin, in what may not be Python at all."""
    return _DEFINITION.findall(source)
