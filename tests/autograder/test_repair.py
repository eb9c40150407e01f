"""Repair asks exactly the source's questions, whatever was handed in."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import nbformat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode

from autograder import labs
from autograder.labs import Lab
from autograder.records import dumps
from autograder.repair import repair


def code(name: str, source: str, **nbgrader: object) -> NotebookNode:
    cell = nbformat.v4.new_code_cell(source, id=name)
    if nbgrader:
        flags = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3}
        cell.metadata.nbgrader = {**flags, "grade_id": name, **nbgrader}
    return cell


SOLVED = "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
TEST = """assert double(1) == 2
### BEGIN HIDDEN TESTS
answer('hidden', lambda: double(21))
### END HIDDEN TESTS"""


@pytest.fixture(scope="module")
def lab() -> Lab:
    cells = [
        nbformat.v4.new_markdown_cell("# Title", id="title"),
        code("setup", "from llmcourse.answers import answer", locked=True),
        code("double", SOLVED, solution=True),
        code("double_test", TEST, grade=True, locked=True, points=2),
        nbformat.v4.new_markdown_cell("Why?", id="question"),
        nbformat.v4.new_code_cell("print('a picture')", id="picture", metadata={"tags": ["demo"]}),
    ]
    source = nbformat.v4.new_notebook(cells=cells)
    return Lab("tiny", Path("tiny.ipynb"), "0" * 64, source, labs.cleared(source))


@pytest.fixture
def submission(lab: Lab) -> NotebookNode:
    notebook = copy.deepcopy(lab.release)
    cell(notebook, "double").source = "def double(x):\n    return x + x"
    return notebook


def cell(notebook: NotebookNode | dict, name: str) -> NotebookNode:
    return next(c for c in notebook["cells"] if c["id"] == name)


def asked(notebook: NotebookNode | dict) -> list[str]:
    """What the course's cells say, without the student's places."""
    return [
        "".join(c["source"])
        for c in notebook["cells"]
        if c["metadata"].get("nbgrader", {}).get("locked") or c["id"] == "double_test"
    ]


def mend(lab: Lab, notebook: NotebookNode, **kwargs: object):
    return repair(json.dumps(notebook, **kwargs).encode(), lab, "someone")


def source_of(repaired, name: str) -> str:
    return "".join(cell(repaired.notebook, name)["source"])


def test_an_honest_submission_is_left_alone(lab, submission):
    repaired = mend(lab, submission)
    assert repaired.changes == ()
    assert asked(repaired.notebook) == asked(lab.notebook)
    assert source_of(repaired, "double") == "def double(x):\n    return x + x"


def test_repairing_twice_changes_nothing_more(lab, submission):
    submission.cells.insert(2, nbformat.v4.new_code_cell("mine = 1"))
    once = mend(lab, submission)
    twice = repair(json.dumps(once.notebook).encode(), lab, "someone")
    assert twice.notebook == once.notebook
    assert twice.changes == ()


def test_a_deleted_test_is_put_back(lab, submission):
    submission.cells = [c for c in submission.cells if c.id != "double_test"]
    repaired = mend(lab, submission)
    assert asked(repaired.notebook) == asked(lab.notebook)
    assert repaired.changes == ("The cell double_test was missing; it has been put back.",)


def test_a_changed_test_and_changed_points_do_not_count(lab, submission):
    test = cell(submission, "double_test")
    test.source, test.metadata.nbgrader.points = "40", 1000
    repaired = mend(lab, submission)
    assert asked(repaired.notebook) == asked(lab.notebook)
    assert cell(repaired.notebook, "double_test")["metadata"]["nbgrader"]["points"] == 2
    assert repaired.changes == ("The cell double_test was changed; the course's own was used.",)


def test_lost_metadata_and_ids_are_recognised_by_content(lab, submission):
    for number, each in enumerate(submission.cells):
        each.metadata, each.id = NotebookNode(), f"new-{number}"
    repaired = mend(lab, submission)
    assert [c["id"] for c in repaired.notebook["cells"]] == [c.id for c in lab.notebook.cells]
    assert source_of(repaired, "double") == "def double(x):\n    return x + x"
    assert len(repaired.changes) == 1
    assert "recognised by their content" in repaired.changes[0]


def test_a_lone_surrogate_survives_the_way_to_disk(lab, submission):
    content = json.dumps(submission).replace("x + x", "x + x  # \\ud800").encode()
    repaired = repair(content, lab, "someone")
    assert source_of(repaired, "double").endswith("# ?")
    assert dumps(repaired)


def test_a_missing_solution_counts_as_unsolved(lab, submission):
    submission.cells = [c for c in submission.cells if c.id != "double"]
    repaired = mend(lab, submission)
    assert "NotImplementedError" in source_of(repaired, "double")
    assert repaired.changes == ("The cell double was missing; it counts as not solved.",)


def test_of_two_cells_for_one_place_the_last_edited_is_graded(lab, submission):
    stub, edited = copy.deepcopy(cell(lab.release, "double")), cell(submission, "double")
    stub.id = "copy"
    submission.cells.insert(submission.cells.index(edited) + 1, stub)
    repaired = mend(lab, submission)
    assert source_of(repaired, "double") == edited.source
    assert "2 cells for double" in repaired.changes[0]


def test_helper_cells_stay_where_they_stood(lab, submission):
    submission.cells.insert(2, nbformat.v4.new_code_cell("def mine(): pass", id="mine"))
    order = [c["id"] for c in mend(lab, submission).notebook["cells"]]
    assert order.index("setup") < order.index("mine") < order.index("double")


def test_a_solution_turned_into_markdown_is_read_as_code(lab, submission):
    solution = cell(submission, "double")
    solution.cell_type = "markdown"
    del solution["outputs"], solution["execution_count"]
    repaired = mend(lab, submission)
    assert cell(repaired.notebook, "double")["cell_type"] == "code"
    assert "was of type markdown" in repaired.changes[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_of_windows_editors(lab, submission, encoding):
    content = json.dumps(submission, ensure_ascii=False).replace("x + x", "x + x  # £").encode(encoding)
    assert "£" in source_of(repair(content, lab, "someone"), "double")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"%PDF-1.7 \xff\xfe", "isn't text"),
        (b'{"cells": [', "breaks off at line 1"),
        (b"[" * 100_000, "breaks off"),
        (b"[]", "not a Jupyter notebook"),
        (b"3", "not a Jupyter notebook"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": 1}', "not a Jupyter notebook"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [7]}', "not a Jupyter notebook"),
    ],
)
def test_a_file_that_is_no_notebook_gets_a_reason(lab, content, reason):
    repaired = repair(content, lab, "someone")
    assert repaired.notebook is None
    assert reason in repaired.changes[0]


@given(solution=st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_any_solution_text_gets_the_same_questions(lab, solution):
    notebook = copy.deepcopy(lab.release)
    cell(notebook, "double").source = solution
    repaired = mend(lab, notebook)
    assert asked(repaired.notebook) == asked(lab.notebook)
    assert source_of(repaired, "double") == solution


KEYS = ["source", "metadata", "id", "cell_type", "outputs", "nbgrader", "tags"]
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
def test_random_damage_never_raises(lab, data):
    notebook = json.loads(json.dumps(lab.release))
    for _ in range(data.draw(st.integers(1, 4))):
        where = data.draw(st.sampled_from(notebook["cells"]))
        key = data.draw(st.sampled_from(KEYS))
        if key in ("nbgrader", "tags") and isinstance(where.get("metadata"), dict):
            where = where["metadata"]
        where[key] = data.draw(anything)
    repaired = mend(lab, notebook)
    if repaired.notebook is not None:
        assert asked(repaired.notebook) == asked(lab.notebook)


def with_written(lab: Lab) -> Lab:
    """The tiny lab with a question that a person grades, and a second exercise's test."""
    source = copy.deepcopy(lab.notebook)
    written = nbformat.v4.new_markdown_cell("Because.", id="written_1")
    flags = {"task": False, "schema_version": 3, "locked": False, "points": 2}
    written.metadata.nbgrader = {**flags, "grade": True, "solution": True, "grade_id": "written_1"}
    again = code("again_test", TEST.replace("(1) == 2", "(2) == 4"), grade=True, locked=True, points=1)
    source.cells = [*source.cells[:5], written, source.cells[5], again]
    return Lab("tiny", Path("tiny.ipynb"), "0" * 64, source, labs.cleared(source))


@pytest.mark.parametrize("answer", ["It is what I think.", "YOUR ANSWER HERE"])
def test_a_written_answer_survives_stripped_metadata(lab: Lab, answer: str) -> None:
    lab = with_written(lab)
    notebook = copy.deepcopy(lab.release)
    cell(notebook, "written_1").source = answer
    for number, one in enumerate(notebook.cells):
        one.metadata, one.id = NotebookNode(), f"cell-{number}"
    repaired = mend(lab, notebook)
    assert source_of(repaired, "written_1") == answer
    assert len(repaired.notebook["cells"]) == len(lab.notebook.cells)
    assert [change for change in repaired.changes if "missing" in change] == []


def test_what_was_done_to_several_cells_is_said_once(lab: Lab) -> None:
    lab = with_written(lab)
    notebook = copy.deepcopy(lab.release)
    for name in ("double_test", "again_test"):
        cell(notebook, name).source = "1"
    assert mend(lab, notebook).changes == (
        "2 cells were each changed; the course's own was used: double_test, again_test.",
    )


def test_pictures_stay_in_a_written_answer_and_nothing_else_does(lab: Lab) -> None:
    lab = with_written(lab)
    notebook = copy.deepcopy(lab.release)
    kept = {"image/png": "iVBORw0KGgo="}
    attachments = {"a.png": {**kept, "text/html": "<script>"}, "b.html": {"text/html": "x"}, "c.png": 5}
    cell(notebook, "written_1").update(source="![a](attachment:a.png)", attachments=attachments)
    repaired = mend(lab, notebook)
    assert cell(repaired.notebook, "written_1")["attachments"] == {"a.png": kept}
    nbformat.validate(nbformat.from_dict(repaired.notebook))
