"""What can go wrong around grading: databases exchanged, disks full, graders killed."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from datetime import datetime

import nbformat
import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

from autograder import labs
from autograder.authoring import demo_class
from autograder.cli import app
from autograder.course import CourseError
from autograder.recording import gradebook, journal
from autograder.records import write_atomic
from autograder.reference import record_golden

pytestmark = pytest.mark.sandbox
LAB = "s1_tiny"


@pytest.fixture
def course(tiny_course, monkeypatch):
    """With what ada handed in, graded and recorded."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    record_golden(tiny_course, LAB, "a salt")
    hand_in(tiny_course, "ada")
    grade(tiny_course)
    return tiny_course


def hand_in(course, student, solved=("double", "increment")):
    demo = demo_class.DemoLab(course, LAB)
    path = labs.notebook_path(course / "submitted" / student, LAB)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(demo.handed_in({exercise: demo.solution(exercise) for exercise in solved}), path)


def grade(course, status=0):
    result = CliRunner().invoke(app, ["grade", "--course", str(course)])
    assert result.exit_code == status, (result.exception, result.output)
    return result


def recorded(url):
    """By student: the score, and when it was handed in."""
    with Gradebook(url) as book:
        return {one.student.id: (one.score, one.timestamp) for one in book.assignment_submissions(LAB)}


def test_a_new_gradebook_gets_all_rows(course):
    (course / "gradebook.db").rename(course / "old.db")
    grade(course)
    assert (
        recorded(gradebook.default_url(course))
        == recorded(f"sqlite:///{course}/old.db")
        == {"ada": (5, None)}
    )


def test_another_database_gets_all_rows(course, monkeypatch):
    url = f"sqlite:///{course}/another.db"
    monkeypatch.setenv(gradebook.URL_VARIABLE, url)
    grade(course)
    assert recorded(url) == {"ada": (5, None)}


def test_an_older_copy_of_the_gradebook_is_brought_up_to_date(course):
    shutil.copy(course / "gradebook.db", course / "old.db")
    hand_in(course, "ada", ["double"])
    grade(course)
    shutil.copy(course / "old.db", course / "gradebook.db")
    grade(course)
    assert recorded(gradebook.default_url(course)) == {"ada": (2, None)}


def test_a_timestamp_that_changed_alone_is_recorded(course):
    path = course / "submitted" / "ada" / LAB / "timestamp.txt"
    path.write_text("2026-10-01 12:00:00 UTC")
    grade(course)
    assert recorded(gradebook.default_url(course)) == {"ada": (5, datetime(2026, 10, 1, 12))}


@pytest.mark.parametrize("damaged", ["no database", "SQLite format 3\0"])
def test_a_gradebook_that_is_none_is_one_line(course, damaged):
    (course / "gradebook.db").write_text(damaged)
    assert "the gradebook can't be used" in str(grade(course, status=1).exception)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EROFS])
def test_a_full_disk_is_one_line_and_leaves_nothing_half_written(tmp_path, monkeypatch, code):
    write_atomic(tmp_path / "file", b"before")

    def full(descriptor):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CourseError, match="file can't be written"):
        write_atomic(tmp_path / "file", b"after")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_a_full_disk_while_the_lab_is_registered_is_one_line(course, monkeypatch):
    def full(*arguments, **options):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(gradebook, "Gradebook", full)
    assert "the gradebook can't be used" in str(grade(course, status=1).exception)


def test_a_grader_that_is_killed_loses_and_doubles_nothing(course):
    students = [f"s{number}" for number in range(5)]
    for student in students:
        hand_in(course, student)
    command = [sys.executable, "-m", "autograder.cli", "grade", "--course", str(course)]
    for seconds in (2.0, 4.5, 6.0, 7.0):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
    grade(course)
    everybody = sorted(["ada", *students])
    assert sorted(one.marks.student for one in journal.read(course, LAB)) == everybody
    assert recorded(gradebook.default_url(course)) == dict.fromkeys(everybody, (5, None))
