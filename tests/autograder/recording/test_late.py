"""A late penalty is nbgrader's, by whichever command the marks came."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

import tiny
from autograder import course as courses
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


def by_rule(course, rule):
    """course.yml with this rule, and the plug-in of the course's own nbgrader_config.py."""
    text = (course / "course.yml").read_text()
    (course / "course.yml").write_text(f"{text}\nlate: {rule}\n")
    (course / "nbgrader_config.py").write_text(
        "c = get_config()\n"
        'c.AssignLatePenalties.plugin_class = "autograder.recording.late.ByDay"\n'
        f"c.ByDay.folder = {str(course)!r}\n"
        f"{ZERO.splitlines()[1]}\n"
    )


@pytest.mark.parametrize(
    ("rule", "hours", "kept"),
    [
        ("{percent_per_day: 25}", 1, 0.75),
        ("{percent_per_day: 25}", 24, 0.75),
        ("{percent_per_day: 25}", 24.1, 0.5),
        ("{percent_per_day: 25}", 1000, 0.0),
        ("{percent_per_day: 25, grace_minutes: 60}", 1, 1.0),
        ("{percent_per_day: 25, grace_minutes: 60}", 1.1, 0.75),
        ("{percent_per_day: 0, zero_after_days: 2}", 48, 1.0),
        ("{percent_per_day: 0, zero_after_days: 2}", 48.1, 0.0),
    ],
)
def test_days_cost_by_course_yml(tiny_course, rule, hours, kept):
    by_rule(tiny_course, rule)
    found = courses.load(tiny_course).late
    assert found is not None
    assert 1 - found.costs(hours * 3600) == pytest.approx(kept)


@pytest.mark.parametrize("rule", ["{percent_per_day: 101}", "{percent_per_day: .nan}", "{grace_minutes: 5}"])
def test_a_rule_that_isnt_one_is_refused(tiny_course, rule):
    by_rule(tiny_course, rule)
    with pytest.raises(CourseError, match="late"):
        courses.load(tiny_course)


def test_the_courses_rule_holds_on_every_path(course):
    by_rule(course, "{percent_per_day: 25}")
    CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    assert penalties(course) == {"ada": 0, "bob": 0.5}  # 2 points, one day
    late._give(
        late._step(late._config(course)), LAB, "bob", gradebook.default_url(course)
    )  # as nbgrader does
    assert penalties(course)["bob"] == 0.5


def test_without_a_rule_nbgraders_setting_stays(course):
    (course / "nbgrader_config.py").write_text(
        'c = get_config()\nc.AssignLatePenalties.plugin_class = "autograder.recording.late.ByDay"\n'
        f"c.ByDay.folder = {str(course)!r}\n{ZERO.splitlines()[1]}\n"
    )
    CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    assert penalties(course) == {"ada": 0, "bob": 2}


def extend(course, *words):
    said = CliRunner().invoke(app, ["extend", LAB, "--course", str(course), *words], catch_exceptions=False)
    assert said.exit_code == 0, said.output
    return said.output


def test_an_extension_holds_in_report_feedback_and_export_until_it_is_taken_back(course):
    by_rule(course, "{percent_per_day: 25}")
    CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    assert "bob has 2 d longer" in extend(course, "bob", "--days", "2")
    assert penalties(course) == {"ada": 0, "bob": 0}
    standing = gradebook.standings(course, LAB)["bob"]
    assert (standing.seconds_late, standing.extended) == (0, 2 * 24 * 3600)
    CliRunner().invoke(app, ["feedback", "--course", str(course)], catch_exceptions=False)
    page = (course / "feedback" / "bob" / LAB / f"{LAB}.html").read_text()
    assert "with an extension of 2 d" in page
    assert "bob has 30 min longer" in extend(course, "bob", "--hours", "0.5")
    assert penalties(course)["bob"] == 0.5
    assert gradebook.standings(course, LAB)["bob"].seconds_late == 1800
    extend(course, "bob")
    assert gradebook.standings(course, LAB)["bob"].extended == 0


def test_an_extension_granted_before_anything_is_handed_in_holds_then(course):
    by_rule(course, "{percent_per_day: 25}")
    extend(course, "bob", "--days", "1")
    CliRunner().invoke(app, ["judge", "--course", str(course)], catch_exceptions=False)
    assert penalties(course) == {"ada": 0, "bob": 0}


@pytest.mark.parametrize(
    "text", ["student_id,hours\nbob,1\n", "student_id,assignment,hours\nbob,s1_tiny,soon\n"]
)
def test_extensions_that_cant_be_read_are_one_line(course, text):
    (course / "extensions.csv").write_text(text)
    with pytest.raises(CourseError, match=r"extensions.csv can't be read: .*; its columns are student_id,"):
        late.settle(course, LAB)
