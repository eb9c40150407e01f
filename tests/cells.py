"""Notebooks of a few cells, for tests of what runs them."""

from __future__ import annotations

import json

import nbformat

from autograder.records import Repaired

SETUP = "from llmcourse.answers import answer"


def notebook(*cells: tuple[str, str]) -> Repaired:
    """(id, source) pairs; an id that ends in _test is a test cell, one that starts with demo a demo."""
    made = []
    for name, source in (("setup", SETUP), *cells):
        cell = nbformat.v4.new_code_cell(source, id=name)
        if name.endswith("_test"):
            cell.metadata.nbgrader = {"grade": True, "solution": False, "grade_id": name, "points": 1}
        if name.startswith("demo"):
            cell.metadata.tags = ["demo"]
        made.append(cell)
    return Repaired("someone", "tiny", json.loads(nbformat.writes(nbformat.v4.new_notebook(cells=made))))


def test(visible: str, hidden: str) -> str:
    return f"{visible}\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS"


test.__test__ = False  # a helper, for all its name
