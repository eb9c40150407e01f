"""A lab's cases as its author reads them."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

import tiny
from autograder.cli import app
from autograder.course import CourseError
from autograder.rehearsing.check import PASSES, check

LAB = tiny.LAB


def run(course, *arguments, status):
    words = ["check", LAB, *arguments, "--course", str(course)]
    result = CliRunner().invoke(app, words, catch_exceptions=False, env={"COLUMNS": "200"})
    assert result.exit_code == status, result.output
    return result.output


def test_each_case_with_what_it_earns_and_is_told(tiny_course):
    found = {one.case.key: one for one in check(tiny_course, LAB)}
    assert {key.split("/")[0] for key in found} == {"double", "increment"}
    assert found["double/solution"].outcome.marks.earned == 2
    mutants = [one for one in found.values() if one.case.kind == "mutant"]
    assert mutants
    for one in mutants:
        assert one.outcome.marks.earned < one.outcome.marks.points
    assert {one.case.exercise: one.told for one in mutants}["double"] == PASSES  # the tiny check sees 1 alone
    worse = tiny_course / "tests" / "labs" / LAB / "mutants" / "double" / "thrice.py"
    worse.write_text('"""three times"""\n\nHINT = "fingers"\n\n\ndef double(x):\n    return 3 * x\n')
    said = run(tiny_course, status=0)
    assert f"{len(found) + 1} cases, 0 of them not as they should be" in said
    assert "count on your fingers" in said


def test_a_wrong_solution_that_earns_all_is_a_fault(tiny_course):
    place = next((tiny_course / "tests" / "labs" / LAB / "mutants" / "double").glob("*.py"))
    place.write_text(f'"""{place.stem}"""\n\nHINT = None\n\n\ndef double(x):\n    return 2 * x\n')
    assert "earns full marks" in run(tiny_course, "double", status=1)
    assert "0 of them not as they should be" in run(tiny_course, "increment", status=0)


def test_an_exercise_that_isnt_there(tiny_course):
    with pytest.raises(CourseError, match="s1_tiny has no exercise 'triple'; it has double, increment"):
        list(check(tiny_course, LAB, ["triple"]))
