"""A lab's notebook: where its copies are and what its cells are for."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from nbformat import NotebookNode

BEGIN_HIDDEN = "### BEGIN HIDDEN TESTS"
END_HIDDEN = "### END HIDDEN TESTS"

RULES = ("rtol", "atol", "at_least", "at_most", "one_of")
"""What a question says of how its answer is judged, which is the judge's matter and not the run's."""

LINE = 40
"""Characters by which one of a student's own cells is told."""
SLEEPING = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "20000"}
"""For every kernel: threads that wait spin for about 0.2 ms, then sleep.

Spinning longer costs a busy machine 6 to 8 times the work; sleeping at once, a quiet one half its speed.
libgomp, which torch has on Linux, knows the second variable, and others the first.
"""

Role = Literal["locked", "solution", "test", "written", "demo", "free"]


@dataclass(frozen=True)
class Lab:
    """A lab as its authors write it and as students get it; the two have the same cells in the same order."""

    id: str
    path: Path
    sha256: str
    notebook: NotebookNode
    """The source: solutions and hidden tests included."""
    release: NotebookNode
    """Without them."""


def notebook_path(folder: Path, lab: str) -> Path:
    """Where nbgrader keeps a lab's notebook below source/, release/, submitted/<student>/, …"""
    return folder / lab / f"{lab}.ipynb"


def grade_id(cell: NotebookNode) -> str | None:
    """The cell's nbgrader id, or None where it has none."""
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def role(cell: NotebookNode) -> Role:
    """What a cell of a source notebook is for.

    "locked" cells and "test" cells are the course's; "solution" and "written" cells the student's;
    "demo" cells are not run in grading; "free" ones are the course's text.
    """
    if "demo" in cell.metadata.get("tags", ()):
        return "demo"
    meta = cell.metadata.get("nbgrader")
    if meta is None:
        return "free"
    match meta.get("grade", False), meta.get("solution", False):
        case True, True:
            return "written"
        case True, False:
            return "test"
        case False, True:
            return "solution"
    return "locked"


def is_own(cell: NotebookNode) -> bool:
    """Whether a cell of a repaired notebook runs in grading and is neither the course's nor an exercise's."""
    return (
        cell.cell_type == "code"
        and role(cell) == "free"
        and "parameters" not in cell.metadata.get("tags", ())
    )


def first_line(source: str) -> str:
    """What tells a student which of their own cells is meant: it has no name."""
    line = next((line.strip() for line in source.splitlines() if line.strip()), "")
    return line if len(line) <= LINE else f"{line[:LINE]}…"


def split_hidden(source: str) -> tuple[str, str]:
    """A test cell's visible part and its hidden part, without the marks.

    The two run one after the other, so that a failing visible test doesn't silence the hidden ones.
    """
    visible: list[str] = []
    hidden: list[str] = []
    inside = False
    for line in source.splitlines():
        if line.strip() == BEGIN_HIDDEN:
            inside = True
        elif line.strip() == END_HIDDEN:
            inside = False
        else:
            (hidden if inside else visible).append(line)
    return "\n".join(visible).strip(), "\n".join(hidden).strip()


@cache
def without_rules(source: str) -> str:
    """A hidden part without the rules by which its answers are judged, which a replaced `answer` would see.

    Where it has none, and where it isn't plain Python, as it is.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    found = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "answer":
            kept = [keyword for keyword in node.keywords if keyword.arg not in RULES]
            found = found or len(kept) < len(node.keywords)
            node.keywords = kept
    return ast.unparse(tree) if found else source


def definitions(cell: NotebookNode) -> list[str]:
    """Names of the functions and classes that a cell of the source defines at its top level."""
    nodes = ast.parse(cell.source).body
    return [n.name for n in nodes if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))]
