"""Notebooks of a few cells, for tests of what runs them."""

from __future__ import annotations

import json

import nbformat

from autograder.records import Repaired

SETUP = "from llmcourse.answers import answer"


def notebook(*cells: tuple[str, str]) -> Repaired:
    """(id, source) pairs: what ends in _test is a test cell, what begins with demo or own such a cell, and
    the rest are solutions; with a setup cell before them, unless they bring one.
    """
    made = []
    for name, source in cells if cells[0][0] == "setup" else (("setup", SETUP), *cells):
        cell = nbformat.v4.new_code_cell(source, id=name)
        flags = {"grade": False, "solution": name != "setup", "locked": name == "setup", "grade_id": name}
        if not name.startswith(("own", "demo")):
            cell.metadata.nbgrader = flags
        if name.endswith("_test"):
            cell.metadata.nbgrader = {"grade": True, "solution": False, "grade_id": name, "points": 1}
        if name.startswith("demo"):
            cell.metadata.tags = ["demo"]
        made.append(cell)
    return Repaired("someone", "tiny", json.loads(nbformat.writes(nbformat.v4.new_notebook(cells=made))))


def test(visible: str, hidden: str) -> str:
    return f"{visible}\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS"


test.__test__ = False  # a helper, for all its name
