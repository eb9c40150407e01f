"""Solved labs run from end to end, and what fails is named."""

from __future__ import annotations

import nbformat
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


def test_what_is_closed_in_the_lesson_is_closed_on_the_page(tiny_course):
    path = labs.notebook_path(tiny_course / "source", LAB)
    notebook = nbformat.read(path, as_version=4)
    hint = "<details><summary>Hint</summary>\n\nCount *on*.\n\n</details>"
    notebook.cells[0].source = f"{notebook.cells[0].source}\n\n{hint}"
    nbformat.write(notebook, path)
    assert solve(tiny_course, LAB, [], timeout=120).problem == ""
    page = (tiny_course / "build" / "solved" / f"{LAB}.html").read_text()
    inside = page.partition("<details><summary>Hint</summary>")[2].partition("</details>")[0]
    assert inside.strip() == "<p>Count <em>on</em>.</p>"


def with_demo(course, source):
    """The course, its lab with one more demo at the end."""
    path = labs.notebook_path(course / "source", LAB)
    notebook = nbformat.read(path, as_version=4)
    demo = nbformat.v4.new_code_cell(source, id="demo_payoff", metadata={"tags": ["demo"]})
    notebook.cells.append(demo)
    nbformat.write(notebook, path)


def test_findings_that_do_not_hold_are_a_problem_at_the_lab_s_own_parameters_alone(tiny_course):
    finding = 'expect.finding({}, "doubling doubles", "two is {}")'
    holds, fails = finding.format("True", 4), finding.format("False", 5)
    with_demo(tiny_course, f"from llmcourse import expect\n{holds}\n{fails}")
    solved = solve(tiny_course, LAB, [], timeout=120)
    assert solved.findings == 2
    assert solved.not_so == ("demo_payoff: two is 5",)
    assert solved.problem == "1 of 2 findings don't hold"
    solved = solve(tiny_course, LAB, [("DEVICE", "cpu")], timeout=120)
    assert (solved.problem, solved.not_so) == ("", ("demo_payoff: two is 5",))


def test_without_checks_what_needs_a_check_fails(tiny_course):
    source = labs.notebook_path(tiny_course / "source", LAB)
    source.write_text(source.read_text().replace("expect.equal", "checked = 1\\nexpect.equal", 1))
    with_demo(tiny_course, "print(checked)")
    assert solve(tiny_course, LAB, [], timeout=120).problem == ""
    assert "NameError: name 'checked'" in solve(tiny_course, LAB, [], timeout=120, checks=False).problem
