"""A late penalty is nbgrader's, by whichever command the marks came."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

import tiny
from autograder.authoring import sources
from autograder.cli import app
from autograder.course import CourseError
from autograder.recording import gradebook, late

LAB = tiny.LAB
ZERO = 'c = get_config()\nc.LateSubmissionPlugin.penalty_method = "zero"\n'


@pytest.fixture
def course(tiny_course, monkeypatch):
    """Of a class of two, one has handed in late."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada", "bob")
    for student, hour in (("ada", 11), ("bob", 13)):
        stamp = tiny_course / "submitted" / student / LAB / "timestamp.txt"
        stamp.write_text(f"2026-11-02 {hour}:00:00 UTC")
    (tiny_course / "nbgrader_config.py").write_text(ZERO)
    gradebook.register(tiny_course, sources.load(tiny_course, LAB))
    due(tiny_course, 12)
    return tiny_course


def due(course, hour):
    with Gradebook(gradebook.default_url(course)) as book:
        book.update_or_create_assignment(LAB, duedate=datetime(2026, 11, 2, hour, tzinfo=UTC))


def penalties(course):
    with Gradebook(gradebook.default_url(course)) as book:
        return {one.student.id: one.late_submission_penalty for one in book.assignment_submissions(LAB)}


def test_who_is_late_has_the_penalty_of_nbgraders_configuration(course):
    said = CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    assert said.exit_code == 0
    assert said.output.count("late, which takes off 2") == 1
    assert penalties(course) == {"ada": 0, "bob": 2}
    due(course, 14)
    assert late.settle(course, LAB) == 0
    assert penalties(course) == {"ada": 0, "bob": 0}


def test_the_penalty_follows_what_a_person_gives_later(course):
    CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    with Gradebook(gradebook.default_url(course)) as book:
        grade = book.find_grade("written_1", LAB, LAB, "bob")
        grade.manual_score, grade.needs_manual_grade = 1.5, False
        book.db.commit()
    CliRunner().invoke(app, ["export", "--course", str(course), "--to", str(course / "grades.csv")])
    assert penalties(course)["bob"] == 3.5


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("c = get_config()\nc.AssignLatePenalties.plugin_class = 'no.such'\n", "can't be used"),
        ("1 / 0", "nbgrader_config.py can't be read: ZeroDivisionError"),
    ],
)
def test_a_configuration_that_fails_is_one_line(course, config, said):
    CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    (course / "nbgrader_config.py").write_text(config)
    with pytest.raises(CourseError, match=said):
        late.settle(course, LAB)
