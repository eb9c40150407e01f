"""The gradebook's rows are those that nbgrader's own code would write, in SQLite and in PostgreSQL."""

from __future__ import annotations

import copy
import os
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import nbformat
import pytest
from nbgrader.api import Comment, Grade, Gradebook
from nbgrader.preprocessors import SaveAutoGrades

from autograder import labs
from autograder.authoring import sources
from autograder.course import CourseError
from autograder.intake.repair import repair
from autograder.recording import gradebook, journal
from autograder.recording.autograded import Maker
from autograder.records import CellMarks, Judged, Marks, Repaired, Run, Verdict, save
from tiny import LAB

PROGRAMS = "/usr/lib/postgresql/*/bin/pg_ctl"
"""Where Debian puts them, which isn't on the path."""


@pytest.fixture(scope="module")
def postgresql():
    """A PostgreSQL server behind a socket in a folder of its own; the URL of its first database."""
    found = sorted(Path("/").glob(PROGRAMS[1:])) or list(filter(None, [shutil.which("pg_ctl")]))
    if not found:
        pytest.skip("PostgreSQL's server isn't installed: apt-get install postgresql")
    pg_ctl = Path(found[-1])
    pytest.importorskip("psycopg")
    user = "postgres" if os.geteuid() == 0 else None  # it refuses to run as root
    with tempfile.TemporaryDirectory() as folder:
        if user:
            shutil.chown(folder, user)

        def run(program, *arguments):
            command = [pg_ctl.with_name(program), "-D", f"{folder}/data", *arguments]
            subprocess.run(command, user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL)

        run("initdb", "--username=course", "--auth=trust", "--encoding=UTF8", "--locale=C")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        run("pg_ctl", "--wait", "--log", f"{folder}/log", "--options", options, "start")
        try:
            yield f"postgresql+psycopg://course@/postgres?host={folder}"
        finally:
            run("pg_ctl", "--mode=immediate", "stop")


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def url(request, tmp_path):
    """An empty database."""
    if request.param == "SQLite":
        return f"sqlite:///{tmp_path}/gradebook.db"
    import psycopg

    server = request.getfixturevalue("postgresql")
    name = f"course_{uuid4().hex}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def lab(tiny_course, url):
    loaded = sources.load(tiny_course, LAB)
    gradebook.register(tiny_course, loaded, url)
    return loaded


def judged(lab, student, earned=(2.0, 1.5), why="Because."):
    """A run of a submission with this written answer, None being an unreadable one, and its marks."""
    handed_in = copy.deepcopy(lab.release)
    for cell in handed_in.cells:
        cell.source = why if labs.role(cell) == "written" and why else cell.source
    notebook = repair(nbformat.writes(handed_in).encode(), lab, student).notebook if why else None
    verdict = Verdict("a hidden number", "right")
    cells = (
        CellMarks("double_test", 2.0, earned[0], (verdict,)),
        CellMarks("increment_test", 3.0, earned[1], (verdict,)),
    )
    return Judged(Run(student, LAB, notebook=notebook), Marks(student, LAB, cells, ("A note.",)))


def store(folder, one):
    """Keep it where the recorder looks for it."""
    place = journal.place(folder, LAB, one.marks.student)
    journal.keep(place, Repaired(one.run.student, LAB, one.run.notebook), one.run, one.marks)
    return place


def hand_in(folder, student, timestamp):
    path = folder / "submitted" / student / LAB / "timestamp.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(timestamp)


def record(folder, lab, url, students):
    """Who was refused, and why."""
    refused = {}
    with gradebook.recorder(folder, lab, refused.__setitem__, url) as recorder:
        for student in students:
            recorder.add(student)
    return refused


def by_nbgrader(lab, url, one, timestamp):
    """Record as nbgrader does it."""
    student = one.marks.student
    with Gradebook(url) as book:
        book.update_or_create_student(student)
        book.update_or_create_submission(LAB, student, **({"timestamp": timestamp} if timestamp else {}))
    names = {"notebook": LAB, "assignment": LAB, "student": student, "db_url": url}
    SaveAutoGrades().preprocess(Maker(Path(), lab).notebook(one.marks, one.run.notebook), {"nbgrader": names})


def grade_by_hand(url, student):
    with Gradebook(url) as book:
        grade = book.find_grade("written_1", LAB, LAB, student)
        grade.manual_score, grade.extra_credit, grade.needs_manual_grade = 1.5, 0.5, False
        book.find_comment("written_1", LAB, LAB, student).manual_comment = "Nearly."
        book.db.commit()


def contents(url):
    """All that the gradebook holds of submissions, without the random keys."""
    with Gradebook(url) as book:
        submissions = {(s.student.id, s.timestamp, s.extension) for s in book.assignment_submissions(LAB)}
        notebooks = {
            (n.student.id, n.flagged, n.late_submission_penalty, n.score)
            for n in book.notebook_submissions(LAB, LAB)
        }
        grades = {
            (
                g.student.id,
                g.name,
                g.cell.type,
                g.auto_score,
                g.manual_score,
                g.extra_credit,
                g.needs_manual_grade,
            )
            for g in book.db.query(Grade)
        }
        comments = {
            (c.student.id, c.name, c.cell.type, c.auto_comment, c.manual_comment)
            for c in book.db.query(Comment)
        }
        return submissions, notebooks, grades, comments, {student.id for student in book.students}


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")  # nbgrader's own way draws them
def test_a_batch_leaves_the_rows_that_nbgrader_leaves(tiny_course, lab, url, tmp_path):
    theirs = f"sqlite:///{tmp_path}/theirs.db"
    gradebook.register(tiny_course, lab, theirs)
    times = {"ada": "2026-03-01 12:00:00 UTC", "bob": "2026-03-01 12:00:00 +0200", "eve": "", "zoë": ""}
    first = [
        judged(lab, "ada"),
        judged(lab, "bob", (0.0, 3.0), "YOUR ANSWER HERE"),
        judged(lab, "eve", (0.0, 0.0), None),
        judged(lab, "zoë", (2.0, 3.0)),
    ]
    second = [
        judged(lab, "ada", (1.0, 0.0), "On second thoughts."),
        judged(lab, "bob", (2.0, 3.0), "An answer after all."),
        judged(lab, "eve", (2.0, 0.0), "YOUR ANSWER HERE"),
    ]
    for results in (first, second):
        for one in results:
            student = one.marks.student
            store(tiny_course, one)
            if times[student]:
                hand_in(tiny_course, student, times[student])
            by_nbgrader(lab, theirs, one, times[student])
        assert record(tiny_course, lab, url, [one.marks.student for one in results]) == {}
        assert contents(url) == contents(theirs)
        for database in (url, theirs):
            grade_by_hand(database, "ada")
        times["bob"] = "2026-03-02 12:00:00 UTC"
    assert gradebook.written(tiny_course, LAB, url).keys() == times.keys()


def test_one_that_cannot_be_recorded_costs_only_itself(tiny_course, lab, url, monkeypatch):
    monkeypatch.setattr(gradebook, "BATCH", 2)
    students = ["ada", "bob", "eve", "eva", "zoë"]
    places = {student: store(tiny_course, judged(lab, student)) for student in students}
    stranger = judged(lab, "eve")
    for cell in stranger.run.notebook["cells"]:
        if cell["id"] == "written_1":
            cell["metadata"]["nbgrader"]["grade_id"] = "written_9"
    store(tiny_course, stranger)
    store(tiny_course, judged(lab, "eva", earned=(20.0, 0.0)))
    refused = record(tiny_course, lab, url, students)
    assert {student: str(error) for student, error in refused.items()} == {
        "eve": "the gradebook has no cell written_9",
        "eva": "ValueError: partial credit cannot be greater than maximum points for cell",
    }
    assert {student for student, place in places.items() if journal.is_recorded(place)} == {
        "ada",
        "bob",
        "zoë",
    }
    assert {path.name for path in tiny_course.rglob("autograded/*/*/*")} == {f"{LAB}.ipynb"}
    assert gradebook.written(tiny_course, LAB, url).keys() == {"ada", "bob", "zoë"}


def test_what_a_person_gave_waits_again_only_if_something_changed(tiny_course, lab, url):
    store(tiny_course, judged(lab, "ada"))
    record(tiny_course, lab, url, ["ada"])
    grade_by_hand(url, "ada")
    before = contents(url)
    record(tiny_course, lab, url, ["ada"])
    assert contents(url) == before
    store(tiny_course, judged(lab, "ada", why="Another answer."))
    record(tiny_course, lab, url, ["ada"])
    assert gradebook.written(tiny_course, LAB, url)["ada"][0].earned is None


def test_marks_count_as_recorded_only_once_they_are(tiny_course, lab, url):
    place = store(tiny_course, judged(lab, "ada"))
    with pytest.raises(CourseError, match="the gradebook can't be used"):
        record(tiny_course, lab, f"sqlite:///{tiny_course}/no/such/folder.db", ["ada"])
    assert not journal.is_recorded(place)
    record(tiny_course, lab, url, ["ada"])
    assert journal.is_recorded(place)
    save(replace(judged(lab, "ada").marks, notes=()), place / "marks.json")
    assert not journal.is_recorded(place)
