"""Solved labs run from end to end, and what fails is named."""

from __future__ import annotations

import pytest

from autograder import labs
from autograder.authoring.solve import solve

LAB = "s1_tiny"


def test_a_lab_that_works_leaves_a_page_to_read(tiny_course):
    solved = solve(tiny_course, LAB, [("DEVICE", "cpu")], timeout=120)
    assert solved.problem == ""
    assert solved.peak_memory > 2**20
    assert solved.slowest_cell
    assert "✓ double of 1" in (tiny_course / "build" / "solved" / f"{LAB}.html").read_text()


@pytest.mark.parametrize(
    ("body", "timeout", "problem"),
    [
        ("3 * x", 120, "cell double_test: CheckFailed"),
        ("__import__('time').sleep(60)", 6, "not done after 6 s"),
    ],
)
def test_a_lab_that_fails_says_where(tiny_course, body, timeout, problem):
    source = labs.notebook_path(tiny_course / "source", LAB)
    source.write_text(source.read_text().replace("2 * x", body))
    assert problem in solve(tiny_course, LAB, [], timeout).problem
