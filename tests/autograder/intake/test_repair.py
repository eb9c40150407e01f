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

import rewrites
from autograder.authoring import sources
from autograder.intake.repair import repair
from autograder.labs import Lab
from autograder.records import Repaired, dumps
from fuzz import check_repaired, courses_cells


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
    return Lab("tiny", Path("tiny.ipynb"), "0" * 64, source, sources.cleared(source))


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
    assert repaired.changes == ("The cell double_test was found missing and put back.",)


def test_a_changed_test_and_changed_points_do_not_count(lab, submission):
    test = cell(submission, "double_test")
    test.source, test.metadata.nbgrader.points = "40", 1000
    repaired = mend(lab, submission)
    assert asked(repaired.notebook) == asked(lab.notebook)
    assert cell(repaired.notebook, "double_test")["metadata"]["nbgrader"]["points"] == 2
    assert repaired.changes == ("The cell double_test was changed, so the course's own text was used.",)


def test_lost_metadata_and_ids_are_recognised_by_content(lab, submission):
    for number, each in enumerate(submission.cells):
        each.metadata, each.id = NotebookNode(), f"new-{number}"
    repaired = mend(lab, submission)
    assert [c["id"] for c in repaired.notebook["cells"]] == [c.id for c in lab.notebook.cells]
    assert source_of(repaired, "double") == "def double(x):\n    return x + x"
    assert repaired.changes == (
        "3 cells were recognised by content, for want of an id: setup, double, double_test.",
    )


def test_a_lone_surrogate_survives_the_way_to_disk(lab, submission):
    content = json.dumps(submission).replace("x + x", "x + x  # \\ud800").encode()
    repaired = repair(content, lab, "someone")
    assert source_of(repaired, "double").endswith("# ?")
    assert dumps(repaired)


def test_a_missing_solution_counts_as_unsolved(lab, submission):
    submission.cells = [c for c in submission.cells if c.id != "double"]
    repaired = mend(lab, submission)
    assert "NotImplementedError" in source_of(repaired, "double")
    assert repaired.changes == ("The cell double was missing, which counts as not solved.",)


def test_of_two_cells_for_one_place_the_last_edited_is_graded(lab, submission):
    stub, edited = copy.deepcopy(cell(lab.release, "double")), cell(submission, "double")
    stub.id = "copy"
    submission.cells.insert(submission.cells.index(edited) + 1, stub)
    repaired = mend(lab, submission)
    assert source_of(repaired, "double") == edited.source
    assert repaired.changes == ("The cell double was there 2 times; the last edited one was graded.",)
    assert len(repaired.notebook["cells"]) == len(lab.notebook.cells)


def test_helper_cells_stay_where_they_stood(lab, submission):
    submission.cells.insert(2, nbformat.v4.new_code_cell("def mine(): pass", id="mine"))
    order = [c["id"] for c in mend(lab, submission).notebook["cells"]]
    assert order.index("setup") < order.index("helper-1") < order.index("double")


def test_a_solution_turned_into_markdown_is_read_as_code(lab, submission):
    solution = cell(submission, "double")
    solution.cell_type = "markdown"
    del solution["outputs"], solution["execution_count"]
    repaired = mend(lab, submission)
    assert cell(repaired.notebook, "double")["cell_type"] == "code"
    assert "was of type markdown" in repaired.changes[0]


def without_ids(notebook: NotebookNode, *names: str) -> None:
    for number, one in enumerate(notebook.cells):
        if not names or one.id in names:
            one.metadata, one.id = NotebookNode(), f"new-{number}"


def test_a_solution_in_a_cell_of_ones_own_counts_where_the_stub_is_untouched(lab: Lab) -> None:
    notebook = copy.deepcopy(lab.release)
    notebook.cells.append(nbformat.v4.new_code_cell("def double(x):\n    return 2 * x"))
    assert source_of(mend(lab, notebook), "double") == "def double(x):\n    return 2 * x"


def test_a_second_definition_stays_a_helper_where_the_solution_was_edited(lab, submission):
    submission.cells.insert(3, nbformat.v4.new_code_cell("def double(x):\n    return 0", id="draft"))
    repaired = mend(lab, submission)
    assert source_of(repaired, "double") == "def double(x):\n    return x + x"
    assert [c["id"] for c in repaired.notebook["cells"]][2:5] == ["double", "helper-1", "double_test"]
    assert repaired.changes == ()


def test_a_solution_merged_into_its_test_counts(lab, submission):
    solution, test = cell(submission, "double"), cell(submission, "double_test")
    test.source = f"{solution.source}\n\n{test.source}"
    submission.cells.remove(solution)
    repaired = mend(lab, submission)
    assert asked(repaired.notebook) == asked(lab.notebook)
    assert "return x + x" in source_of(repaired, "double")


def test_a_solution_merged_into_another_cell_is_not_hidden_by_the_stub(lab, submission):
    solution, setup = cell(submission, "double"), nbformat.v4.new_code_cell("import math", id="mine")
    twice = "def twice(x):\n    return 2 * x\n\n"
    two = with_second_exercise(lab)
    notebook = copy.deepcopy(two.release)
    cell(notebook, "double").source = twice + solution.source
    notebook.cells = [c for c in notebook.cells if c.id != "twice"] + [setup]
    repaired = mend(two, notebook)
    assert source_of(repaired, "twice") == ""
    assert repaired.changes == ("The cell twice was missing; another cell of yours defines the same.",)
    assert mend(two, nbformat.from_dict(repaired.notebook)).changes == ()


def with_second_exercise(lab: Lab) -> Lab:
    source = copy.deepcopy(lab.notebook)
    source.cells.insert(4, code("twice", SOLVED.replace("double", "twice"), solution=True))
    return Lab("tiny", Path("tiny.ipynb"), "0" * 64, source, sources.cleared(source))


def test_moved_cells_go_back_and_helpers_keep_their_order(lab, submission):
    own = [nbformat.v4.new_code_cell(f"own = {n}", id=f"own-{n}") for n in range(3)]
    title, setup, double, test, *rest = submission.cells
    submission.cells = [test, title, own[0], setup, own[1], double, own[2], *rest]
    repaired = mend(lab, submission)
    order = [c["id"] for c in repaired.notebook["cells"]]
    assert order == [
        "title", "helper-1", "setup", "helper-2", "double", "helper-3", "double_test", "question", "picture"
    ]  # fmt: skip
    assert repaired.changes == ("The cell double_test was moved, and put back in its place.",)


def test_duplicate_and_foreign_ids_cost_nothing(lab, submission):
    helpers = [nbformat.v4.new_code_cell(f"own = {n}") for n in range(3)]
    helpers[0].id, helpers[1].id, helpers[2].id = "double", "same", "same"
    helpers[0].metadata.nbgrader = {"grade_id": "nobody's", "grade": True, "points": 100, "solution": False}
    submission.cells += helpers
    del cell(submission, "picture")["id"]
    repaired = mend(lab, submission)
    assert source_of(repaired, "double") == "def double(x):\n    return x + x"
    ids = [c["id"] for c in repaired.notebook["cells"]]
    assert ids[-3:] == ["helper-1", "helper-2", "helper-3"]
    assert not any("nbgrader" in c["metadata"] for c in repaired.notebook["cells"][-3:])


def test_flags_and_points_are_the_courses(lab, submission):
    cell(submission, "double_test").metadata.nbgrader.update(grade=False, points=1000, locked=False)
    cell(submission, "double").metadata.nbgrader.update(solution=False, grade=True, points=5)
    repaired = mend(lab, submission)
    assert [c["metadata"] for c in repaired.notebook["cells"]] == [c.metadata for c in lab.notebook.cells]
    assert repaired.changes == ()


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_cells_of_another_type_are_what_they_were(lab, submission, kind):
    for one in submission.cells:
        one.cell_type = kind
    repaired = mend(lab, submission)
    assert [c["cell_type"] for c in repaired.notebook["cells"]] == [c.cell_type for c in lab.notebook.cells]
    assert source_of(repaired, "double") == "def double(x):\n    return x + x"
    assert f"of type {kind}; it was read as code" in " ".join(repaired.changes)
    assert f"of type {kind}, so the course's own text was used" in " ".join(repaired.changes)


@pytest.mark.parametrize("editor", rewrites.EDITORS)
def test_what_other_editors_leave_is_no_obstacle(lab: Lab, editor: str) -> None:
    lab = with_written(lab)
    notebook = copy.deepcopy(lab.release)
    solved, helper = "def double(x):\n    return x + x", "def half(x):\n    return x / 2"
    cell(notebook, "double").source = solved
    cell(notebook, "written_1").source = "It is what I think."
    notebook.cells.insert(3, nbformat.v4.new_code_cell(helper))
    repaired = repair(rewrites.EDITORS[editor](notebook), lab, "someone")
    assert courses_cells(repaired.notebook, lab) == courses_cells(lab.notebook, lab)
    assert source_of(repaired, "double") == solved
    assert source_of(repaired, "written_1") == "It is what I think."
    assert "".join(repaired.notebook["cells"][-len(lab.notebook.cells) + 2]["source"]) == helper
    if editor != "without metadata":
        assert repaired.changes == ()


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
quick = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)


@given(solution=st.text(max_size=200), written=st.text(max_size=50), helpers=st.lists(st.text(max_size=50)))
@quick
def test_any_text_gets_exactly_the_sources_questions(lab, solution, written, helpers):
    lab = with_written(lab)
    notebook = copy.deepcopy(lab.release)
    cell(notebook, "double").source, cell(notebook, "written_1").source = solution, written
    notebook.cells[2:2] = [nbformat.v4.new_code_cell(text) for text in helpers]
    repaired = mend(lab, notebook)
    assert courses_cells(repaired.notebook, lab) == courses_cells(lab.notebook, lab)
    assert source_of(repaired, "double") == solution
    assert source_of(repaired, "written_1") == written
    check(repaired, lab)


@given(data=st.data())
@quick
def test_any_values_in_a_notebook_get_exactly_the_sources_questions(lab, data):
    lab = with_written(lab)
    notebook = json.loads(json.dumps(lab.release))
    for _ in range(data.draw(st.integers(1, 4))):
        where = data.draw(st.sampled_from([c for c in notebook["cells"] if isinstance(c, dict)]))
        keys = ["source", "metadata", "id", "cell_type", "outputs", "attachments", "nbgrader", "tags"]
        key = data.draw(st.sampled_from(keys))
        if key in ("nbgrader", "tags") and isinstance(where.get("metadata"), dict):
            where = where["metadata"]
        where[key] = data.draw(anything)
    check(mend(lab, notebook), lab)


@given(data=st.data())
@quick
def test_cells_in_any_order_and_number_get_exactly_the_sources_questions(lab, data):
    lab = with_written(lab)
    notebook = copy.deepcopy(lab.release)
    cell(notebook, "double").source = "def double(x):\n    return x + x"
    own = [
        "",
        "import math",
        "def double(x):\n    return 0",
        lab.release.cells[2].source,
        TEST,
        "YOUR ANSWER HERE",
    ]
    cells = [*notebook.cells, *(nbformat.v4.new_code_cell(text, id=f"own-{n}") for n, text in enumerate(own))]
    notebook.cells = [copy.deepcopy(c) for c in data.draw(st.lists(st.sampled_from(cells), max_size=20))]
    lost = data.draw(st.sets(st.sampled_from([c.id for c in cells])))
    if lost:
        without_ids(notebook, *lost)
    check(mend(lab, notebook), lab)


@given(data=st.data())
@quick
def test_any_bytes_never_raise(lab, data):
    content = nbformat.writes(lab.release).encode(
        data.draw(st.sampled_from(["utf-8", "utf-16", "utf-16-le"]))
    )
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    check(repair(content[:start] + data.draw(st.binary(max_size=5)) + content[end:], lab, "someone"), lab)


def check(repaired: Repaired, lab: Lab) -> None:
    check_repaired(repaired, lab)
    if repaired.notebook is not None:
        nbformat.validate(nbformat.from_dict(repaired.notebook))


def with_written(lab: Lab) -> Lab:
    """The tiny lab with a question that a person grades, and a second exercise's test."""
    source = copy.deepcopy(lab.notebook)
    written = nbformat.v4.new_markdown_cell("Because.", id="written_1")
    flags = {"task": False, "schema_version": 3, "locked": False, "points": 2}
    written.metadata.nbgrader = {**flags, "grade": True, "solution": True, "grade_id": "written_1"}
    again = code("again_test", TEST.replace("(1) == 2", "(2) == 4"), grade=True, locked=True, points=1)
    source.cells = [*source.cells[:5], written, source.cells[5], again]
    return Lab("tiny", Path("tiny.ipynb"), "0" * 64, source, sources.cleared(source))


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
        "2 cells were changed, so the course's own text was used: double_test, again_test.",
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


def test_the_title_is_found_with_its_badge_and_without_ids(lab, submission):
    cell(submission, "title").source = "# Title\n\n[badge] · 5 minutes · 5 points"
    document = json.loads(nbformat.writes(submission))
    for one in document["cells"]:
        del one["id"]
    repaired = repair(json.dumps(document).encode(), lab, "ada")
    assert not [change for change in repaired.changes if "title" in change]
    assert len(repaired.notebook["cells"]) == len(lab.notebook.cells)
