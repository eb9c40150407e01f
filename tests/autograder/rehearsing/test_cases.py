"""Cases, and the rules they are held to, on a lab of a few lines that needs no model."""

from __future__ import annotations

import textwrap
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from autograder import labs
from autograder.authoring import sources
from autograder.course import Exercise, Topic
from autograder.rehearsing import cases
from autograder.rehearsing.cases import Case, Results
from autograder.rehearsing.rules import CHECKS
from labs import rules

TOPIC = Topic(
    id="tiny",
    title="A tiny lab",
    summary="",
    status="ready",
    bullets=(),
    references=(),
    exercises=(
        Exercise("double", "Double", 2),
        Exercise("total", "Total", 3),
        Exercise("why", "Why?", 1, True),
    ),
)

SETUP = """\
from llmcourse.answers import answer
numbers = [1, 2, 3]
"""
DOUBLE = """\
def double(x: int) -> int:
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION
"""
DOUBLE_TEST = """\
assert double(3) == 6, "is it squared?"
### BEGIN HIDDEN TESTS
answer("five", lambda: double(5))
answer("zero", lambda: double(0))
### END HIDDEN TESTS
"""
TOTAL = """\
def total(values: list[int]) -> int:
    ### BEGIN SOLUTION
    return sum(values)
    ### END SOLUTION
"""
TOTAL_TEST = """\
assert total(numbers) == 6
numbers.clear()
### BEGIN HIDDEN TESTS
answer("three", lambda: total([4, 5, 6]))
answer("none", lambda: total([]))
answer("text", lambda: total("no"))
### END HIDDEN TESTS
"""
CASES = {
    "mutants/double/squares": """
        'Squares.'
        HINT = "is it squared?"
        def double(x):
            return x * x
        """,
    "mutants/double/wrong_hint": """
        'Squares.'
        HINT = "halves"
        def double(x):
            return x * x
        """,
    "mutants/double/right": """
        'Is right.'
        HINT = None
        def double(x):
            return x + x
        """,
    "mutants/double/exits": """
        'Ends the process.'
        HINT = None
        import os
        def double(x):
            os._exit(3)
        """,
    "mutants/total/starts_at_one": """
        'Off by one.'
        HINT = None
        def total(values):
            return 1 + sum(values)
        """,
    "variants/double/adds": """
        'Adds.'
        def double(x):
            return x + x
        """,
    "variants/double/talks": """
        'Talks.'
        import sys
        def double(x):
            print("2x", file=sys.stderr)
            return x + x
        """,
    "variants/total/loops": """
        'Loops.'
        def total(values):
            out = 0
            for v in values:
                out += v
            return out
        """,
    "variants/total/broken": """
        'Is not even defined.'
        raise OSError("here")
        """,
}


def cell(source: str, name: str, **meta: object) -> nbformat.NotebookNode:
    nbgrader = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3} | meta
    return new_code_cell(source, id=name, metadata={"nbgrader": nbgrader | {"grade_id": name}})


def write_lab(course: Path, extra: str = "") -> labs.Lab:
    notebook = new_notebook(
        cells=[
            new_code_cell('DEVICE = "auto"', id="parameters", metadata={"tags": ["parameters"]}),
            cell(SETUP, "setup", locked=True),
            cell(DOUBLE, "double", solution=True),
            cell(DOUBLE_TEST, "double_test", grade=True, locked=True, points=2),
            new_code_cell("raise RuntimeError('not run')", id="demo", metadata={"tags": ["demo"]}),
            new_code_cell("numbers.append(DEVICE) if DEVICE != 'given' else None" + extra, id="free"),
            cell(TOTAL, "total", solution=True),
            cell(TOTAL_TEST, "total_test", grade=True, locked=True, points=3),
        ]
    )
    path = labs.notebook_path(course / "source", "tiny")
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    (course / "course.yml").write_text("title: Tiny\nrepository: OWNER/llm-course\ntracks: []\n")
    return sources.load(course, "tiny")


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    folder = tmp_path_factory.mktemp("cases")
    for name, code in CASES.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(code), encoding="utf-8")
    return cases.of(TOPIC, folder)


@pytest.fixture(scope="module")
def results(tried: list[Case], tmp_path_factory: pytest.TempPathFactory) -> Results:
    lab = write_lab(tmp_path_factory.mktemp("course"))
    return cases.run(lab, TOPIC, tried, tmp_path_factory.mktemp("out"), parameters={"DEVICE": "given"})


def test_the_reference_answers_become_the_golden_ones(results: Results) -> None:
    assert [(c.grade_id, c.points, [a.value for a in c.answers][:2]) for c in results.golden.cells] == [
        ("double_test", 2, [10, 0]),
        ("total_test", 3, [15, 0]),
    ]
    assert all(o.marks.earned == o.marks.points for o in results.reference.values())


@pytest.mark.parametrize(
    "key",
    [
        "double/solution",
        "double/hidden alone",
        "double/stub",
        "double/mutant/squares",
        "double/variant/adds",
        "total/solution",
        "total/hidden alone",
        "total/stub",
        "total/mutant/starts_at_one",
        "total/variant/loops",
    ],
)
def test_what_keeps_the_rules_passes(key: str, tried: list[Case], results: Results) -> None:
    case = next(case for case in tried if case.key == key)
    CHECKS[case.kind](case, results.outcomes[key])


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("double/mutant/right", r"\(Is right\.\) earns full marks"),
        ("double/mutant/wrong_hint", r"should say 'halves'; they say\n(.|\n)*is it squared\?"),
        ("double/variant/talks", r"\(Talks\.\) writes to stderr:\n2x"),
        ("total/variant/broken", r"raised where it is defined:\n(.|\n)*OSError: here"),
    ],
)
def test_what_breaks_a_rule_is_named(key: str, message: str, tried: list[Case], results: Results) -> None:
    case = next(case for case in tried if case.key == key)
    with pytest.raises(AssertionError, match=message):
        CHECKS[case.kind](case, results.outcomes[key])


def test_a_process_that_ends_early_loses_its_own_case_only(results: Results) -> None:
    assert results.outcomes["double/mutant/exits"].marks.status == "died"
    assert results.outcomes["double/mutant/exits"].marks.earned == 0
    assert results.outcomes["total/solution"].marks.earned == 3


def test_marks_are_shared_out_by_answers(results: Results) -> None:
    """Squares are right at zero, one of two questions; off by one still raises the right error."""
    assert results.outcomes["double/mutant/squares"].marks.earned == 1
    assert results.outcomes["total/mutant/starts_at_one"].marks.earned == 1


def test_without_cases_the_reference_runs_alone(tmp_path: Path, results: Results) -> None:
    lab = write_lab(tmp_path)
    got = cases.run(lab, TOPIC, (), tmp_path / "out", parameters={"DEVICE": "given"}, against=results.golden)
    assert got.outcomes == {}
    assert all(o.marks.earned == o.marks.points for o in got.reference.values())


def test_a_cell_that_leans_on_an_exercise_is_reported(tmp_path: Path, tried: list[Case]) -> None:
    lab = write_lab(tmp_path, extra="\ndouble(1)")
    with pytest.raises(RuntimeError, match=r"outside the exercises(.|\n)*NotImplementedError"):
        cases.run(lab, TOPIC, tried[:1], tmp_path / "out", parameters={"DEVICE": "given"})


@pytest.mark.parametrize(
    ("visible", "hidden", "borrowed"),
    [
        ("x = 1", "answer('a', lambda: f(x))", {"x"}),
        ("import math", "answer('a', lambda: [f(math.pi) for _ in y])", {"math"}),
        ("def g(): ...", "h = lambda: g()", {"g"}),
        ("x = 1", "x = 2\nanswer('a', lambda: f(x))", set()),
        ("expect.true(f(1), 'f')", "answer('x', lambda x: f(x))", set()),
        ("def g(x): return x", "answer('a', lambda x: [x])", set()),
    ],
)
def test_borrowed_names(visible: str, hidden: str, borrowed: set[str]) -> None:
    assert rules.borrowed_names(visible, hidden) == borrowed


def test_names_that_a_cell_reads_and_binds() -> None:
    source = "import math\ny = x\ndef f(a):\n    z = a\n    return g(z, y)\nfor i in range(3): w = i"
    assert rules.bound_names(source) == {"math", "y", "f", "i", "w"}
    assert rules.free_names(source) == {"x", "g", "range"}


@pytest.mark.parametrize(
    ("text", "wanted"), [("", [None]), ("0-3", [0, 1, 2, 3]), ("7", [7]), ("1,5", [1, 5])]
)
def test_seeds(text: str, wanted: list[int | None]) -> None:
    assert rules.seeds(text) == wanted
