"""Repair, the first stage: what was handed in becomes the course's questions with the student's solutions.

Pure: bytes in, a `Repaired` record out. Cells that belong to the course come from the source, so a
changed or deleted test asks what it always asked; the student's solutions and helper cells go where
they stood. What was put back is listed for the student.
"""

from __future__ import annotations

import ast
import codecs
import copy
import json
import re
from collections.abc import Sequence

import nbformat
from nbformat import NotebookNode

from autograder.labs import Lab, grade_id, role
from autograder.records import Repaired

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAID = 3
"""Of the cells to which the same was done, so many are named."""
PICTURES = ("image/png", "image/jpeg", "image/gif")


class Unreadable(ValueError):
    """No sense can be made of a submitted file; the message is for the student."""


def repair(content: bytes, lab: Lab, student: str) -> Repaired:
    """Put a student's solutions into the source's notebook.

    Never raises for anything a student can hand in: a file that isn't a notebook gives a record
    without a notebook, and the reason as its only change.
    """
    try:
        submitted = read_notebook(content)
    except Unreadable as error:
        return Repaired(student, lab.id, None, (str(error),))
    changes: list[str] = []
    places = _match(submitted.cells, lab, changes)
    put_back: dict[str, list[str]] = {}
    cells: list[NotebookNode] = []
    after = _helpers(submitted.cells, places)
    taken = {cell.id for cell in lab.notebook.cells}
    found = {place: submitted.cells[i] for i, place in places.items()}
    cells += [_helper(helper, taken) for helper in after.get(-1, ())]
    for index, (original, released) in enumerate(zip(lab.notebook.cells, lab.release.cells, strict=True)):
        cells.append(_merge(original, released, found.get(index), put_back))
        cells += [_helper(helper, taken) for helper in after.get(index, ())]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=copy.deepcopy(lab.notebook.metadata))
    changes += [_say(kind, names) for kind, names in put_back.items()]
    return Repaired(student, lab.id, json.loads(nbformat.writes(notebook)), tuple(changes))


def read_notebook(content: bytes) -> NotebookNode:
    """Parse a notebook file of any nbformat version and Unicode encoding. Raises Unreadable."""
    if not content.strip():
        raise Unreadable("The file is empty. Save the notebook in Jupyter and hand it in again.")
    encoding = next((name for bom, name in _BOMS if content.startswith(bom)), "utf-8")
    try:
        document = json.loads(content.decode(encoding))
    except UnicodeDecodeError:
        raise Unreadable(
            "The file isn't a notebook: it isn't text. Hand in the .ipynb file itself."
        ) from None
    except (ValueError, RecursionError) as error:
        where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise Unreadable(
            f"The file isn't a whole notebook: its JSON breaks off{where}. "
            "Open it in Jupyter, save it, and hand it in again."
        ) from None
    try:
        notebook = nbformat.v4.upgrade(nbformat.convert(nbformat.from_dict(document), 4))
        for cell in notebook.cells:
            # A lone surrogate is valid JSON but can't be written as UTF-8 again.
            cell.source = "".join(cell.source).encode("utf-8", "replace").decode()
            cell.id = str(cell.get("id", ""))
            cell.metadata = NotebookNode(cell.get("metadata", {}))
            if cell.cell_type not in ("code", "markdown", "raw"):
                raise ValueError(f"cell type {cell.cell_type!r}")
    except Exception:  # nbformat raises nearly anything on JSON that isn't a notebook
        raise Unreadable(
            "The file is JSON but not a Jupyter notebook. Hand in the .ipynb file that the lab came as."
        ) from None
    return notebook


def _match(submitted: Sequence[NotebookNode], lab: Lab, changes: list[str]) -> dict[int, int]:
    """Which submitted cell stands for which source cell, as {submitted index: source index}.

    By nbgrader id, else by cell id, else by content: the same text as the release's, or for a
    solution cell the same function definitions. Where several claim one place, the last that was
    edited has it, as it would if the notebook were run from top to bottom.
    """
    source, release = lab.notebook.cells, lab.release.cells
    by_grade_id = {grade_id(cell): i for i, cell in enumerate(source) if grade_id(cell)}
    by_cell_id = {cell.id: i for i, cell in enumerate(source)}
    by_text = {
        _text(cell.source): i
        for cells in (source, release)
        for i, cell in enumerate(cells)
        if role(cell) != "written"  # these are all alike until they are answered
    }
    by_definition = {
        name: i
        for i, cell in enumerate(source)
        if role(cell) == "solution"
        for name in _definitions(cell.source)
    }
    claims: dict[int, list[int]] = {}
    guessed = False
    for i, cell in enumerate(submitted):
        place = by_grade_id.get(_claimed_id(cell), by_cell_id.get(cell.id))
        if place is None and cell.source.strip():
            place = by_text.get(_text(cell.source))
            if place is None and cell.cell_type == "code":
                names = [name for name in _definitions(cell.source) if name in by_definition]
                place = by_definition[names[0]] if names else None
            guessed = guessed or (place is not None and grade_id(source[place]) is not None)
        if place is not None:
            claims.setdefault(place, []).append(i)
    guessed = _match_written(submitted, lab, claims) or guessed
    if guessed:
        changes.append(
            "The notebook had lost nbgrader's cell metadata; its cells were recognised by their content."
        )
    places: dict[int, int] = {}
    for place, rivals in claims.items():
        stub = _text(release[place].source)
        edited = [i for i in rivals if _text(submitted[i].source) != stub] or rivals
        places[edited[-1]] = place
        if len(rivals) > 1 and role(source[place]) in ("solution", "written"):
            changes.append(
                f"There were {len(rivals)} cells for {source[place].id}; the last edited one was graded."
            )
    return places


def _match_written(submitted: Sequence[NotebookNode], lab: Lab, claims: dict[int, list[int]]) -> bool:
    """Claim written answers by where they stand, as nothing else tells: right after their question's cell."""
    claimed = {i for rivals in claims.values() for i in rivals}
    found = False
    for place, cell in enumerate(lab.notebook.cells):
        if role(cell) == "written" and place not in claims and place - 1 in claims:
            follower = claims[place - 1][-1] + 1
            if follower < len(submitted) and follower not in claimed and submitted[follower].source.strip():
                claims[place] = [follower]
                found = True
    return found


def _helpers(submitted: Sequence[NotebookNode], places: dict[int, int]) -> dict[int, list[NotebookNode]]:
    """The student's own cells, under the index of the source cell after which they stood (-1: before all)."""
    after: dict[int, list[NotebookNode]] = {}
    last = -1
    for i, cell in enumerate(submitted):
        if i in places:
            last = places[i]
        elif cell.source.strip():
            after.setdefault(last, []).append(cell)
    return after


def _merge(
    original: NotebookNode,
    released: NotebookNode,
    found: NotebookNode | None,
    put_back: dict[str, list[str]],
) -> NotebookNode:
    """The source's cell, with the student's text where the place is the student's."""
    cell = copy.deepcopy(original)
    kind = role(original)
    name = grade_id(original) or original.id
    if kind in ("solution", "written"):
        cell.source = released.source if found is None else found.source
        if found is not None and original.cell_type == "markdown":
            cell.attachments = _attachments(found)
        if found is None:
            put_back.setdefault("missing; it counts as not solved", []).append(name)
        elif found.cell_type != original.cell_type:
            put_back.setdefault(f"of type {found.cell_type}; it was read as {original.cell_type}", []).append(
                name
            )
    elif kind in ("test", "locked"):
        if found is None:
            put_back.setdefault("missing; it has been put back", []).append(name)
        elif _text(found.source) not in (_text(released.source), _text(original.source)):
            put_back.setdefault("changed; the course's own was used", []).append(name)
    elif found is not None and (kind == "demo" or original.cell_type == found.cell_type == "markdown"):
        cell.source = found.source
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    return cell


def _say(what: str, names: Sequence[str]) -> str:
    """One line for all cells to which the same was done."""
    if len(names) == 1:
        return f"The cell {names[0]} was {what}."
    rest = f" and {len(names) - SAID} more" if len(names) > SAID else ""
    return f"{len(names)} cells were each {what}: {', '.join(names[:SAID])}{rest}."


def _helper(cell: NotebookNode, taken: set[str]) -> NotebookNode:
    """A student's own cell, under an id that no other cell has."""
    make = {"code": nbformat.v4.new_code_cell, "markdown": nbformat.v4.new_markdown_cell}
    helper = make.get(cell.cell_type, nbformat.v4.new_raw_cell)(cell.source)
    if cell.cell_type == "markdown":
        helper.attachments = _attachments(cell)
    wanted = cell.id
    number = 1
    while not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", wanted) or wanted in taken:
        wanted, number = f"helper-{number}", number + 1
    helper.id = wanted
    taken.add(wanted)
    tags = cell.metadata.get("tags")
    if isinstance(tags, list) and "demo" in tags:
        helper.metadata.tags = ["demo"]
    return helper


def _attachments(cell: NotebookNode) -> NotebookNode:
    """The pictures that were put into a Markdown cell; its attachments can be anything."""
    given = cell.get("attachments")
    pictures = {
        name: {mime: data for mime, data in bundle.items() if mime in PICTURES and isinstance(data, str)}
        for name, bundle in (given if isinstance(given, dict) else {}).items()
        if isinstance(bundle, dict)
    }
    return NotebookNode({name: NotebookNode(bundle) for name, bundle in pictures.items() if bundle})


def _claimed_id(cell: NotebookNode) -> str | None:
    """The nbgrader id that a submitted cell claims; its metadata can be anything."""
    meta = cell.metadata.get("nbgrader")
    claimed = meta.get("grade_id") if isinstance(meta, dict) else None
    return claimed if isinstance(claimed, str) else None


def _text(source: str) -> str:
    """The source without what editors change by themselves: blank lines and white space at line ends."""
    return "\n".join(line.rstrip() for line in source.splitlines() if line.strip())


def _definitions(source: str) -> list[str]:
    """Names of the functions and classes defined at the top level; none if it isn't Python."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return re.findall(r"^(?:def|class)\s+(\w+)", source, flags=re.MULTILINE)
    return [
        node.name for node in body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    ]
