"""Feedback before the due date: what a student reads of a submission, how often, and until when."""

from __future__ import annotations

import os
import shutil
import time
from datetime import UTC, datetime, timedelta

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.utils import notebook_hash
from typer.testing import CliRunner

import tiny
from autograder.authoring import demo_class, sources
from autograder.cli import app
from autograder.course import CourseError
from autograder.recording import extensions, gradebook, journal
from autograder.records import Damaged
from autograder.reference import record_golden
from autograder.watch import SETTLED_SECONDS, Watch

LAB = tiny.LAB
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


@pytest.fixture
def course(tiny_course, monkeypatch):
    """With two notebooks to hand in, right and half right."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    with (tiny_course / "course.yml").open("a") as file:
        file.write("early: {per_day: 2}\n")
    record_golden(tiny_course, LAB, "a salt")
    demo = demo_class.DemoLab(tiny_course, LAB)
    for kind in (demo_class.right, demo_class.half_right):
        path = tiny_course / "made" / kind.__name__ / f"{LAB}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(kind(demo))
    return tiny_course


def hand_in(course, student, kind="half_right", **cells):
    """A notebook, with other text in some cells."""
    notebook = nbformat.read(course / "made" / kind / f"{LAB}.ipynb", 4)
    for cell in notebook.cells:
        cell.source = cells.get(cell.id, cell.source)
    path = course / "submitted" / student / LAB / f"{LAB}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    settle(path)


def settle(path):
    """As if it had been written some time ago."""
    before = time.time() - SETTLED_SECONDS - 1
    os.utime(path, (before, before))


def watch(course, now=NOON, source=None):
    return Watch(course, [LAB], source, now=lambda: now)


def test_a_student_reads_what_each_exercise_earns_and_nothing_of_the_questions(course):
    hand_in(course, "ada", "right")
    hand_in(course, "bob", "half_right")
    pages = {seen.student: seen.page.read_text() for seen in watch(course).look()}
    assert set(pages) == {"ada", "bob"}
    assert "3 of 3</td><td>2 of 2" in pages["ada"]
    assert "2 of 2</td><td>2 of 2" in pages["bob"]
    assert "0 of 3</td><td>0 of 2" in pages["bob"]
    for page in pages.values():
        assert "hidden number" not in page
        assert "minus one" not in page
        assert "today 1 more page like this" in page
    with Gradebook(gradebook.default_url(course)) as book:
        assert {one.student.id: one.score for one in book.assignment_submissions(LAB)} == {"ada": 5, "bob": 2}


def test_what_a_students_code_says_of_hidden_inputs_isnt_shown(course):
    hand_in(course, "eve", double="def double(x):\n    raise ValueError(f'the input is {x}')")
    (seen,) = watch(course).look()
    assert "the input is" not in seen.page.read_text()
    assert "0 of 2</td><td>0 of 2" in seen.page.read_text()


def test_what_is_new_is_looked_at_once_and_as_often_a_day_as_the_course_says(course):
    watched = watch(course)
    hand_in(course, "ada")
    assert [seen.student for seen in watched.look()] == ["ada"]
    assert list(watched.look()) == []
    hand_in(course, "ada", title="Again")
    (second,) = watched.look()
    assert "the next page like this comes tomorrow" in second.page.read_text()
    hand_in(course, "ada", title="And again")
    (third,) = watched.look()
    assert third.page is None
    assert "as often as course.yml allows" in third.why
    assert list(watched.look()) == []  # it is said once
    (another,) = watch(course).look()  # another program knows what was had
    assert another.page is None
    (tomorrow,) = watch(course, NOON + timedelta(days=1)).look()
    assert tomorrow.page


def test_what_is_being_copied_waits(course):
    hand_in(course, "ada")
    path = course / "submitted" / "ada" / LAB / f"{LAB}.ipynb"
    os.utime(path)
    assert list(watch(course).look()) == []
    settle(path)
    assert len(list(watch(course).look())) == 1


def test_who_was_taken_off_the_roster_has_no_page_and_stops_nobody_elses(course):
    hand_in(course, "ada")
    hand_in(course, "bob")
    place = journal.place(course, LAB, "ada")
    place.mkdir(parents=True)
    journal.keep_removed(place)
    assert [seen.student for seen in watch(course).look()] == ["bob"]


def test_half_a_record_costs_its_own_page(course, monkeypatch):
    hand_in(course, "ada")
    hand_in(course, "bob")
    stored = journal.stored

    def damaged(place):
        if place.name == "ada":
            raise Damaged("there is no run.json")
        return stored(place)

    monkeypatch.setattr(journal, "stored", damaged)
    seen = {one.student: one for one in watch(course).look()}
    assert seen["ada"].page is None
    assert seen["ada"].why == "there is no run.json"
    assert seen["bob"].page


def test_after_the_due_date_only_who_has_an_extension_gets_a_page(course):
    gradebook.register(course, sources.load(course, LAB))
    with Gradebook(gradebook.default_url(course)) as book:
        book.update_or_create_assignment(LAB, duedate=NOON.replace(tzinfo=None))
    extensions.grant(course, LAB, "bob", timedelta(days=1))
    hand_in(course, "ada")
    hand_in(course, "bob")
    assert [seen.student for seen in watch(course).look()] == ["bob"]
    assert list(watch(course, NOON + timedelta(days=1)).look()) == []


def test_the_feedback_after_the_due_date_takes_the_pages_place(course):
    hand_in(course, "ada")
    (seen,) = watch(course).look()
    for verb in ("grade", "feedback"):
        said = CliRunner().invoke(app, [verb, LAB, "--course", str(course)], catch_exceptions=False)
        assert said.exit_code == 0
    assert "a hidden number" in seen.page.read_text()


def test_the_exchange_is_collected_and_nbgrader_hands_the_pages_out(course, tmp_path):
    exchange = tmp_path / "exchange"
    place = exchange / "llm" / "inbound" / f"ada+{LAB}+2026-11-02 10:00:00.000000 UTC+x1"
    shutil.copytree(course / "made" / "half_right", place)
    (place / "timestamp.txt").write_text("2026-11-02 10:00:00.000000 UTC")
    (place / "submission_secret.txt").write_text("s3cret")
    watched = watch(course, source=exchange / "llm" / "inbound")
    assert list(watched.look()) == []  # it has only just been collected
    settle(course / "submitted" / "ada" / LAB / f"{LAB}.ipynb")
    (seen,) = watched.look()
    options = ("--course=llm", f"--Exchange.root={exchange}")
    said = tiny.nbgrader(course, "release_feedback", LAB, *options)
    assert said.returncode == 0, said.stderr
    handed_out = exchange / "llm" / "feedback" / f"{notebook_hash(secret='s3cret', notebook_id=LAB)}.html"
    assert handed_out.read_bytes() == seen.page.read_bytes()


def test_that_it_cant_be_told_whose_something_is_is_said_once(course, tmp_path):
    shutil.copytree(
        course / "made" / "right", tmp_path / "inbound" / f"?+{LAB}+2026-11-02 10:00:00.000000 UTC+x2"
    )
    watched = watch(course, source=tmp_path / "inbound")
    (seen,) = watched.look()
    assert (seen.student, seen.page) == ("", None)
    assert "can't be a student's id" in seen.why
    assert list(watched.look()) == []


def test_a_course_that_is_being_graded_is_looked_at_again_later(course):
    hand_in(course, "ada")
    watched = watch(course)
    with journal.alone(course), pytest.raises(CourseError, match="being graded already"):
        list(watched.look())
    assert len(list(watched.look())) == 1


def test_without_a_word_on_how_often_nothing_is_watched(tiny_course):
    said = CliRunner().invoke(app, ["watch", "--once", "--course", str(tiny_course)])
    assert isinstance(said.exception, CourseError)
    assert "early: {per_day: 2}" in str(said.exception)


def test_looking_once_from_the_command_line(course):
    hand_in(course, "ada")
    said = CliRunner().invoke(app, ["watch", "--once", "--course", str(course)], catch_exceptions=False)
    assert said.exit_code == 0
    assert f"feedback/ada/{LAB}/{LAB}.html" in said.output
