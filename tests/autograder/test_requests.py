"""Requests: what a student asks to be looked at again, how it is answered, and that the feedback says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from nbgrader.api import Gradebook
from typer.testing import CliRunner

import tiny
from autograder import course as courses
from autograder.authoring import publish, sources
from autograder.cli import app
from autograder.course import CourseError
from autograder.intake import requests
from autograder.intake.requests import Request
from autograder.recording import gradebook, regrades

LAB = tiny.LAB


@pytest.fixture
def course(tiny_course, monkeypatch):
    """Two students with 2 of 5 points; one asks about an exercise and about the lab."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada", "bob")
    gradebook.register(tiny_course, sources.load(tiny_course, LAB))
    run(tiny_course, "judge")
    path = tiny_course / "requests" / "ada" / f"{LAB}.md"
    path.parent.mkdir(parents=True)
    path.write_text("All seems low.\n\n## One more\n\nMy answer is 1 + x.\n# an aside\n\nIt is right.\n")
    return tiny_course


def run(course, *arguments):
    said = CliRunner().invoke(app, [*arguments, "--course", str(course)])
    if said.exception and not isinstance(said.exception, SystemExit):
        raise said.exception
    assert said.exit_code == 0
    return said


def topic(course):
    return courses.load(course).topic(LAB)


def page(course, student="ada"):
    run(course, "feedback")
    html = (course / "feedback" / student / LAB / f"{LAB}.html").read_text()
    return " ".join(html.split())


def test_a_heading_that_names_an_exercise_begins_a_request(course):
    assert list(requests.asked(course, topic(course))) == [
        Request("ada", LAB, "", "All seems low."),
        Request("ada", LAB, "increment", "My answer is 1 + x.\n# an aside\n\nIt is right."),
    ]


def test_an_answer_is_in_the_feedback_with_the_points_before_and_after(course):
    assert "2 wait" in run(course, "requests").output
    assert (
        "0 → 3 points" in run(course, "answer", LAB, "ada", "increment", "So it is.", "--points", "3").output
    )
    run(course, "answer", LAB, "ada", LAB, "<b>One</b> exercise was wrong.")
    assert "0 wait" in run(course, "requests").output
    said = page(course)
    assert "0 points before and 3 now" in said
    assert "So it is." in said
    assert "My answer is 1 + x." in said
    assert "&lt;b&gt;One&lt;/b&gt; exercise was wrong." in said
    assert "5 of 5" in said
    assert "A person gave these points; by the questions they would be 0." in said
    assert "looked at again" not in page(course, "bob")


def test_the_points_stay_when_it_is_judged_again_and_are_exported(course, tmp_path):
    run(course, "answer", LAB, "ada", "increment", "So it is.", "--points", "3")
    run(course, "judge")
    assert "5 of 5" in page(course)
    run(course, "export", "--to", str(tmp_path / "grades.csv"))
    with Gradebook(gradebook.default_url(course)) as book:
        assert {one.student.id: one.score for one in book.assignment_submissions(LAB)} == {"ada": 5, "bob": 2}


def test_what_was_answered_waits_again_when_more_is_asked(course):
    run(course, "answer", LAB, "ada", "increment", "No.")
    path = course / "requests" / "ada" / f"{LAB}.md"
    path.write_text(path.read_text() + "\nAnd 2 + x?\n")
    assert [one.exercise for one in regrades.waiting(course, topic(course))] == ["", "increment"]
    run(course, "answer", LAB, "ada", "increment", "No again.")
    answers = [one.answer for one in regrades.trail(course, LAB, "ada").answered]
    assert answers == ["No.", "No again."]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ada", "increment", "x", "--points", "4"), "worth 3 points"),
        (("ada", "increment", "x", "--points", "nan"), "worth 3 points"),
        (("ada", "double", "x"), "no request of ada on double waits"),
        (("bob", "increment", "x"), "no request of bob"),
        (("ada", "triple", "x"), "there are: double, increment"),
        (("ada", LAB, "x", "--points", "1"), "not to a lab"),
    ],
)
def test_an_answer_that_cant_be_given_changes_nothing(course, arguments, said):
    with pytest.raises(CourseError, match=said):
        run(course, "answer", LAB, *arguments)
    assert regrades.trail(course, LAB, "ada").answered == ()
    with Gradebook(gradebook.default_url(course)) as book:
        assert book.find_grade("increment_test", LAB, LAB, "ada").manual_score is None


def export(tmp_path: Path, *bodies: str) -> Path:
    path = tmp_path / "asked.json"
    path.write_text(json.dumps([{"number": n, "body": body} for n, body in enumerate(bodies, 1)]))
    return path


def body(*answers: str) -> str:
    """As GitHub writes a form that was filled in."""
    return "\n\n".join(f"### {name}\n\n{one}" for name, one in zip(requests.FIELDS, answers, strict=True))


def test_the_forms_export_is_taken_in_once(course, tmp_path):
    text = "Look:\n\n## Twice\n\n### Lab\n\nplease"
    file = export(tmp_path, body(LAB, "bob", "Twice", text), body(LAB, "eve/..", "Twice", "x"), "no form")
    said = run(course, "requests", "--from", str(file))
    assert "1 new" in said.output
    assert "issue 2: no student" in said.stderr
    assert "issue 3: there is no lab" in said.stderr
    assert "0 new" in run(course, "requests", "--from", str(file)).output
    (one,) = requests.asked_by(course, topic(course), "bob")
    assert one.exercise == "double"
    assert one.text.count("Twice") == 1
    assert one.text.endswith("please")


def test_what_isnt_an_export_is_refused(course, tmp_path):
    (tmp_path / "asked.json").write_text('{"number": 1}')
    with pytest.raises(CourseError, match="gh issue list"):
        run(course, "requests", "--from", str(tmp_path / "asked.json"))


def test_the_published_form_asks_for_what_is_read(tiny_course):
    form = yaml.safe_load(publish.form(courses.load(tiny_course)))
    assert [one["attributes"]["label"] for one in form["body"]] == list(requests.FIELDS)
    assert form["body"][0]["attributes"]["options"] == [LAB]
    assert form["labels"] == ["regrade"]


def test_a_file_that_is_a_link_isnt_read(course, tmp_path):
    (tmp_path / "secret").write_text("secret")
    path = course / "requests" / "eve" / f"{LAB}.md"
    path.parent.mkdir()
    path.symlink_to(tmp_path / "secret")
    with pytest.raises(CourseError, match="isn't a student's file"):
        list(requests.asked(course, topic(course)))
