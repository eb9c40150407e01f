"""Mark schemes are read by their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

import tiny
from autograder import course as courses
from autograder.authoring import schemes
from autograder.authoring.schemes import Line
from autograder.course import CourseError

FOLDER = Path(__file__).parents[3]


@pytest.mark.parametrize("lab", [topic.id for topic in courses.load(FOLDER).ready])
def test_every_question_of_the_course_has_a_scheme_by_lines_and_a_model_answer(lab):
    found = schemes.questions(FOLDER, lab)
    assert {one.id for one in found} == {e.id for e in courses.load(FOLDER).topic(lab).exercises if e.written}
    for one in found:
        assert len(one.lines) >= 2, f"{one.id}: its lines' points don't sum up to {one.points:g}"
        assert one.asked.startswith("**Question")
        assert one.further.startswith("A model answer: ")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("- 1 point: why: because.", Line(1, "why: because.")),
        ("- 2 points: both", Line(2, "both")),
        ("- ½ point: a half", Line(0.5, "a half")),
        ("- 1½ points: more", Line(1.5, "more")),
        ("- 0.5 points: as well", Line(0.5, "as well")),
        (
            "- 1 point for each cause, up to 2. Such as: rain",
            Line(2, "for each cause, up to 2. Such as: rain"),
        ),
    ],
)
def test_a_line(line, read):
    assert schemes.parsed(f"### BEGIN MARK SCHEME\n{line}\n\nA model answer: So.\n### END MARK SCHEME") == (
        (read,),
        "A model answer: So.",
    )


@pytest.mark.parametrize("scheme", ["Because.", "- 1 point: half of it", "- one point: both\n- 1 point: b"])
def test_without_lines_that_sum_up_there_is_one_for_all(tiny_course, scheme):
    tiny.set_scheme(tiny_course, scheme)
    (question,) = schemes.questions(tiny_course, tiny.LAB)
    assert question.lines == (Line(2, "in all"),)
    assert question.further == scheme


def test_another_name_is_refused_with_those_that_are_there(tiny_course):
    with pytest.raises(CourseError, match="no written question 'written_7'; it has: written_1"):
        schemes.question(tiny_course, tiny.LAB, "written_7")
