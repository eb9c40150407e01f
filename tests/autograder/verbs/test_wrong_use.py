"""What can be wrong with a course, its files or a command, for each verb: one line, and status 2."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import time

import pytest

import tiny
from autograder import records
from autograder.authoring import golden as goldens
from autograder.authoring import sources
from autograder.cli import main
from autograder.recording import gradebook

LAB = tiny.LAB
READS_LABS = (
    "release",
    "solve",
    "golden",
    "demo-class",
    "grade",
    "judge",
    "feedback",
    "report",
    "similar",
    "written",
)
READS_COURSE = (*READS_LABS, "new-term", "export")


@pytest.fixture
def course(tiny_course, monkeypatch):
    """A class of one, graded."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada")
    gradebook.register(tiny_course, sources.load(tiny_course, LAB))
    return tiny_course


def ended(monkeypatch, capsys, *words):
    """With which status the command line ends, and what it says on either stream."""
    monkeypatch.setattr(sys, "argv", ["autograder", *map(str, words)])
    with pytest.raises(SystemExit) as end:
        main()
    said = capsys.readouterr()
    return end.value.code or 0, said.out, said.err


def complaint(monkeypatch, capsys, *words):
    status, _, err = ended(monkeypatch, capsys, *words)
    assert status == 2, err
    (line,) = err.splitlines()
    assert line.startswith("autograder: ")
    return line


def in_course(old, new):
    def change(course):
        path = course / "course.yml"
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))

    return change


def a_folder(course):
    (course / "course.yml").unlink()
    (course / "course.yml").mkdir()


COURSES = {
    "absent": (lambda course: (course / "course.yml").unlink(), "is not a course folder"),
    "empty": (lambda course: (course / "course.yml").write_text(""), "course.yml is empty"),
    "a folder": (a_folder, "course.yml can't be read: Is a directory"),
    "Latin-1": (
        lambda course: (course / "course.yml").write_bytes(b"title: x\nrepository: \xe9\n"),
        "course.yml, line 2: the file isn't UTF-8",
    ),
    "no YAML": (in_course("title: A", "title: [A"), "is not YAML"),
    "an unknown entry": (
        in_course("minutes: 5", "minuts: 5"),
        "line 14: tracks: scientist: topics: s1_tiny: minuts: there is no such entry; is it minutes?",
    ),
    "negative points": (
        in_course("points: 2}", "points: -2}"),
        "line 16: tracks: scientist: topics: s1_tiny: exercises: double: points: Input should be greater",
    ),
    "no time": (
        in_course("cell_seconds: 3", "cell_seconds: 0"),
        "line 4: limits: cell_seconds: Input should be",
    ),
}


@pytest.mark.parametrize("verb", READS_COURSE)
@pytest.mark.parametrize("kind", COURSES)
def test_a_course_that_cannot_be_read(course, monkeypatch, capsys, verb, kind):
    damage, said = COURSES[kind]
    damage(course)
    assert said in complaint(monkeypatch, capsys, verb, "--course", course)


@pytest.mark.parametrize("kind", COURSES)
def test_doctor_finds_it_and_goes_on(course, monkeypatch, capsys, kind):
    damage, said = COURSES[kind]
    damage(course)
    status, out, _ = ended(monkeypatch, capsys, "doctor", "--course", course)
    assert status == 1
    assert said in out


@pytest.mark.parametrize("verb", READS_LABS)
def test_a_lab_that_is_not_there(course, monkeypatch, capsys, verb):
    assert "there is no lab 's9'; there are: s1_tiny" in complaint(
        monkeypatch, capsys, verb, "s9", "--course", course
    )


def damaged_golden(course):
    goldens.path(course, LAB).write_text("{")


def damaged_record(name):
    return lambda course: (course / "build" / "grading" / LAB / "ada" / f"{name}.json").write_bytes(b"\xff{")


def damaged_book(course):
    (course / "gradebook.db").write_text("no database, but long enough to be taken for one" * 50)


def damaged_source(course):
    (course / "source" / LAB / f"{LAB}.ipynb").write_text('{"cells": ')


def no_source(course):
    (course / "source" / LAB / f"{LAB}.ipynb").unlink()


DAMAGED = [
    (
        damaged_golden,
        ("grade", "judge", "golden"),
        f"record it again with a salt: autograder golden {LAB} --salt",
    ),
    (
        damaged_book,
        ("release", "grade", "judge", "feedback", "report", "export"),
        "gradebook.db is damaged; put",
    ),
    (
        damaged_source,
        ("release", "solve", "golden", "demo-class", "grade", "judge"),
        "can't be read as a notebook",
    ),
    (no_source, ("release", "golden", "demo-class", "grade", "judge"), "is this the course folder"),
]


@pytest.mark.parametrize(
    ("damage", "verb", "said"), [(damage, verb, said) for damage, verbs, said in DAMAGED for verb in verbs]
)
def test_a_file_of_the_courses_that_is_damaged(course, monkeypatch, capsys, damage, verb, said):
    damage(course)
    assert said.format(course=course) in complaint(monkeypatch, capsys, verb, "--course", course)


@pytest.mark.parametrize("verb", ["judge", "feedback", "report"])
@pytest.mark.parametrize("name", ["marks", "run"])
def test_a_record_that_is_damaged_costs_its_own_submission(course, monkeypatch, capfd, caplog, verb, name):
    tiny.marked(course, "bob")
    damaged_record(name)(course)
    status, out, _ = ended(monkeypatch, capfd, verb, "--course", course)
    assert status == 0
    (line,) = {record.getMessage() for record in caplog.records}
    assert line.startswith("ada is left out, as what is kept of it can't be read; ")
    assert f"remove {course}/build/grading/{LAB}/ada and run `autograder grade {LAB}`" in line
    assert "1 pages" in out or "report:" in out


@pytest.mark.parametrize("verb", ["judge", "report"])
def test_where_all_records_are_damaged_there_is_no_report(course, monkeypatch, capsys, verb):
    damaged_record("marks")(course)
    assert "can be read; run `autograder grade s1_tiny --again all`" in complaint(
        monkeypatch, capsys, verb, "--course", course
    )


def test_where_a_record_is_damaged_grading_runs_that_submission_again(course):
    from autograder.grade import _Plan, _Stage
    from autograder.intake.submitted import submissions

    stage = _Stage(course, LAB, "bubblewrap", warm=False, explain="wrong")
    (one,) = submissions(course, LAB)
    plan = stage.plan(one)
    place = course / "build" / "grading" / LAB / "ada"
    records.save(plan.state, place / "state.json")
    assert stage.plan(one).ran is not None
    for name in ("repaired", "run", "notebook"):
        kept = (place / f"{name}.json").read_bytes()
        records.save(plan.state, place / "state.json")
        damaged_record(name)(course)
        again = stage.plan(one)
        assert isinstance(again, _Plan)
        assert again.ran is None
        (place / f"{name}.json").write_bytes(kept)


@pytest.mark.parametrize("verb", ["judge", "export", "release"])
def test_a_gradebook_that_another_program_writes_to(course, monkeypatch, capsys, verb):
    with sqlite3.connect(course / "gradebook.db") as other:
        other.execute("BEGIN EXCLUSIVE")
        line = complaint(monkeypatch, capsys, verb, "--course", course)
    assert "gradebook.db; close formgrader or wait, then run the same command again" in line


@pytest.mark.parametrize("verb", ["release", "judge", "feedback", "report", "export"])
def test_a_folder_that_cannot_be_written(course, monkeypatch, capsys, verb):
    def refused(dir, prefix):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(dir))

    monkeypatch.setattr(records.tempfile, "mkstemp", refused)
    words = ("--to", course / "grades.csv") if verb == "export" else ()
    line = complaint(monkeypatch, capsys, verb, "--course", course, *words)
    assert str(course) in line
    assert "Read-only file system" in line


def test_doctor_looks_whether_the_course_can_be_written(course, monkeypatch, capsys):
    from autograder import doctor

    def refused(dir):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(doctor.tempfile, "TemporaryFile", refused)
    status, out, _ = ended(monkeypatch, capsys, "doctor", "--course", course)
    assert status == 1
    assert "can't be written (Read-only file system)" in out
    assert out.startswith("looking at what grading needs")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "--to", "."), "is a folder; name a file in it: --to grades.csv"),
        (("export", "--to", "no/such/grades.csv"), "there is no folder no/such; make it"),
        (("grade", "--scheduler", "foo"), "a scheduler's address is like tcp://host:8786, and not 'foo'"),
        (("grade", "--scheduler", "tcp://127.0.0.1:1"), "no Dask scheduler answers at tcp://127.0.0.1:1 ("),
        (("grade", "--again", "zoe"), "--again: submitted/ holds nothing of 'zoe'"),
        (("grade", "--explain", "some"), "--explain is all, wrong or none, not 'some'"),
        (("golden", "--try", "--salt", "x"), "take one of them"),
        (("solve", "-p", "DEVICE"), "-p takes NAME=VALUE"),
        (("worker", "foo"), "a scheduler's address is like tcp://host:8786, and not 'foo'"),
        (("worker", "tcp://127.0.0.1:1"), "no Dask scheduler answers at tcp://127.0.0.1:1 ("),
    ],
)
def test_a_command_that_asks_for_what_cannot_be(course, monkeypatch, capsys, words, said):
    start = time.monotonic()
    where = () if words[0] == "worker" else ("--course", course)
    assert said in complaint(monkeypatch, capsys, *words, *where)
    assert time.monotonic() < start + 30


def test_what_is_graded_is_shown_and_what_is_not_is_said(course, monkeypatch, capsys):
    text = (course / "course.yml").read_text()
    topic = text[text.index("      - id: s1_tiny") : text.index("        exercises:")]
    second = topic.replace("s1_tiny", "s2_tiny") + "        bullets: []\n        references: []\n"
    (course / "course.yml").write_text(text + second)
    for verb in ("report", "feedback"):
        status, out, err = ended(monkeypatch, capsys, verb, "--course", course)
        assert status == 0
        assert LAB in out
        assert err == "autograder: nothing has been graded for s2_tiny yet; run `autograder grade`\n"
