"""Who has gone, from submitted/ or from the roster, is left out everywhere."""

from __future__ import annotations

import csv
import shutil

import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

import tiny
from autograder.authoring import sources
from autograder.cli import app
from autograder.grade import judge_again
from autograder.recording import gradebook, journal
from autograder.recording.roster import Left, settle

LAB = tiny.LAB


@pytest.fixture
def course(tiny_course, monkeypatch):
    """A class of three, recorded."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada", "bob", "cleo")
    record(tiny_course)
    return tiny_course


def refuse(student, error):
    raise AssertionError(student) from error


def record(course):
    lab = sources.load(course, LAB)
    gradebook.register(course, lab)
    settle(course, LAB)
    with gradebook.recorder(course, lab, refuse) as recorder:
        for judged in judge_again(course, LAB):
            recorder.add(judged.marks.student)


def students(course):
    with Gradebook(gradebook.default_url(course)) as book:
        return sorted(one.student_id for one in book.assignment_submissions(LAB)), sorted(
            student.id for student in book.students
        )


def stored(course):
    return [place.name for place in journal.stored_places(course, LAB)]


def test_who_is_there_stays(course):
    assert settle(course, LAB) == Left()
    assert students(course) == (["ada", "bob", "cleo"], ["ada", "bob", "cleo"])


def test_who_has_gone_from_submitted_is_left_out_until_they_come_back(course, tmp_path):
    with Gradebook(gradebook.default_url(course)) as book:
        book.update_or_create_student("cleo", first_name="Cleo")
        book.find_grade("written_1", LAB, LAB, "bob").manual_score = 1.0
        book.db.commit()
    shutil.move(course / "submitted", tmp_path / "elsewhere")
    assert stored(course) == []
    assert settle(course, LAB) == Left(("ada", "bob", "cleo"), kept=("bob",))
    assert students(course) == (["bob"], ["bob", "cleo"])  # graded by hand; known by name
    shutil.move(tmp_path / "elsewhere", course / "submitted")
    assert settle(course, LAB) == Left()
    record(course)
    assert students(course)[0] == ["ada", "bob", "cleo"]


def test_who_has_gone_is_not_exported_either(course, monkeypatch):
    monkeypatch.chdir(course)
    shutil.rmtree(course / "submitted" / "cleo")
    result = CliRunner().invoke(app, ["export"])
    assert result.exit_code == 0, result.output
    for name in ("grades.csv", "grades-exercises.csv"):
        with (course / name).open(encoding="utf-8") as file:
            assert {row["student_id"] for row in csv.DictReader(file)} == {"ada", "bob"}


def test_who_was_removed_from_the_gradebook_is_not_brought_back_by_judging(course):
    with Gradebook(gradebook.default_url(course)) as book:
        book.remove_student("bob")
    assert settle(course, LAB) == Left(removed=("bob",))
    record(course)
    assert (students(course)[0], stored(course)) == (["ada", "cleo"], ["ada", "cleo"])
    with Gradebook(gradebook.default_url(course)) as book:
        book.add_student("bob")
    assert settle(course, LAB) == Left()
    record(course)
    assert (students(course)[0], stored(course)) == (["ada", "bob", "cleo"], ["ada", "bob", "cleo"])


def test_a_new_gradebook_gets_what_was_in_the_old_one(course):
    (course / "gradebook.db").unlink()
    record(course)
    assert students(course)[0] == ["ada", "bob", "cleo"]
