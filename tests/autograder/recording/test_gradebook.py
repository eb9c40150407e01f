"""Marks reach nbgrader's gradebook, and what a person wrote there stays."""

from __future__ import annotations

import csv
import json
import sys

import nbformat
import nbgrader.api
import pytest
from nbgrader.api import Gradebook
from nbgrader.preprocessors import GetGrades

import tiny
from autograder import labs
from autograder.authoring import sources
from autograder.course import CourseError
from autograder.intake.repair import repair
from autograder.recording import gradebook
from autograder.recording.export import export
from autograder.records import CellMarks, Graded, Marks, Repaired, Run, Verdict, Written

LAB = "s1_tiny"


@pytest.fixture
def lab(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    loaded = sources.load(tiny_course, LAB)
    gradebook.register(tiny_course, loaded)
    return loaded


def graded(lab, student="ada", earned=(2.0, 1.5), why="Because.", notes=()) -> Graded:
    """What the stages would have made of a submission with this written answer."""
    notebook = nbformat.from_dict(json.loads(nbformat.writes(lab.release)))
    for cell in notebook.cells:
        if labs.role(cell) == "written":
            cell.source = why
    repaired = repair(nbformat.writes(notebook).encode(), lab, student)
    verdicts = (Verdict("a hidden number", "right"), Verdict("minus one", "wrong", "not the right value"))
    cells = (
        CellMarks("double_test", 2.0, earned[0], verdicts[:1]),
        CellMarks("increment_test", 3.0, earned[1], verdicts, "error", "✗ increment of 1"),
    )
    run = Run(student, lab.id, notebook=repaired.notebook)
    return Graded(repaired, run, Marks(student, lab.id, cells, notes))


def unreadable(lab) -> Graded:
    cells = tuple(CellMarks(name, 2.0, 0.0, ()) for name in ("double_test", "increment_test"))
    notes = ("The file is empty.",)
    return Graded(
        Repaired("ada", lab.id, None, notes), Run("ada", lab.id), Marks("ada", lab.id, cells, notes)
    )


def scores(folder, student="ada"):
    """By cell: automatic score, a person's score, does it wait for one."""
    with Gradebook(gradebook.default_url(folder)) as book:
        grades = book.find_submission_notebook(LAB, LAB, student).grades
        return {g.name: (g.auto_score, g.manual_score, g.needs_manual_grade) for g in grades}


def grade_by_hand(folder, name, score, comment=None):
    with Gradebook(gradebook.default_url(folder)) as book:
        grade = book.find_grade(name, LAB, LAB, "ada")
        grade.manual_score, grade.needs_manual_grade = score, False
        if comment:
            book.find_comment(name, LAB, LAB, "ada").manual_comment = comment
        book.db.commit()


def test_marks_are_recorded_and_written_answers_wait(tiny_course, lab):
    gradebook.record(tiny_course, lab, graded(lab))
    assert scores(tiny_course) == {
        "double_test": (2.0, None, False),
        "increment_test": (1.5, None, False),
        "written_1": (None, None, True),
    }
    assert gradebook.written(tiny_course, LAB) == {"ada": [Written("written_1", 2.0)]}


def test_what_was_not_answered_needs_nobody(tiny_course, lab):
    gradebook.record(tiny_course, lab, graded(lab, why="YOUR ANSWER HERE"))
    assert scores(tiny_course)["written_1"] == (0.0, None, False)
    assert gradebook.written(tiny_course, LAB) == {"ada": [Written("written_1", 2.0, 0.0, "No response.")]}


def test_recording_again_changes_nothing(tiny_course, lab):
    place = tiny_course / "autograded" / "ada" / LAB / f"{LAB}.ipynb"
    gradebook.record(tiny_course, lab, graded(lab))
    grade_by_hand(tiny_course, "written_1", 1.5, "Nearly.")
    before = scores(tiny_course), place.read_bytes()
    gradebook.register(tiny_course, lab)
    gradebook.record(tiny_course, lab, graded(lab))
    assert (scores(tiny_course), place.read_bytes()) == before
    assert gradebook.written(tiny_course, LAB) == {"ada": [Written("written_1", 2.0, 1.5, "Nearly.")]}


def test_a_score_given_by_hand_stays_and_is_looked_at_again_when_the_answer_changes(tiny_course, lab):
    gradebook.record(tiny_course, lab, graded(lab))
    grade_by_hand(tiny_course, "written_1", 1.5)
    grade_by_hand(tiny_course, "increment_test", 3.0)
    gradebook.record(tiny_course, lab, graded(lab, why="On second thoughts.", earned=(2.0, 0.0)))
    assert scores(tiny_course) == {
        "double_test": (2.0, None, False),
        "increment_test": (0.0, 3.0, True),
        "written_1": (None, 1.5, True),
    }
    gradebook.record(tiny_course, lab, graded(lab, why="On second thoughts.", earned=(2.0, 0.0)))
    assert scores(tiny_course)["written_1"] == (None, 1.5, True)


def test_the_autograded_notebook_shows_marks_and_verdicts_and_nothing_hidden(tiny_course, lab):
    gradebook.record(tiny_course, lab, graded(lab, notes=("A cell was put back.",)))
    notebook = nbformat.read(tiny_course / "autograded" / "ada" / LAB / f"{LAB}.ipynb", as_version=4)
    nbformat.validate(notebook)
    assert "A cell was put back." in notebook.cells[0].source
    test = next(cell for cell in notebook.cells if cell.id == "increment_test")
    assert test.outputs[0].text == (
        "✗ increment of 1\n\n✓ a hidden number\n✗ minus one: not the right value\n"
    )
    assert test.outputs[1].data == {"text/plain": "1.5"}
    # What feedback of nbgrader's own makes of it.
    resources = {"nbgrader": {"notebook": LAB, "assignment": LAB, "student": "ada"}}
    resources["nbgrader"]["db_url"] = gradebook.default_url(tiny_course)
    _, resources = GetGrades().preprocess(notebook, resources)
    assert (resources["nbgrader"]["score"], resources["nbgrader"]["max_score"]) == (3.5, 7)


def test_a_file_that_could_not_be_read_gets_nothing_and_says_why(tiny_course, lab):
    gradebook.record(tiny_course, lab, unreadable(lab))
    assert scores(tiny_course) == {
        "double_test": (0.0, None, False),
        "increment_test": (0.0, None, False),
        "written_1": (0.0, None, False),
    }
    text = (tiny_course / "autograded" / "ada" / LAB / f"{LAB}.ipynb").read_text()
    assert "The file is empty." in text
    assert "HIDDEN" not in text


def test_the_time_of_handing_in_is_kept_where_it_is_one(tiny_course, lab):
    stamp = tiny_course / "submitted" / "ada" / LAB / "timestamp.txt"
    kept = tiny_course / "autograded" / "ada" / LAB / "timestamp.txt"
    stamp.parent.mkdir(parents=True)
    stamp.write_text("2026-03-01 12:00:00 UTC")
    gradebook.record(tiny_course, lab, graded(lab))
    with Gradebook(gradebook.default_url(tiny_course)) as book:
        assert str(book.find_submission(LAB, "ada").timestamp) == "2026-03-01 12:00:00"
    assert kept.read_text() == stamp.read_text()
    stamp.write_text("yesterday, I think")
    gradebook.record(tiny_course, lab, graded(lab))
    assert not kept.exists()


def test_points_may_change_cells_may_not(tiny_course, lab):
    gradebook.record(tiny_course, lab, graded(lab))
    source = tiny_course / "source" / LAB / f"{LAB}.ipynb"
    tiny.change_points(tiny_course, "increment", 3, 30)
    text = source.read_text()
    gradebook.register(tiny_course, sources.load(tiny_course, LAB))
    with Gradebook(gradebook.default_url(tiny_course)) as book:
        assert book.find_assignment(LAB).max_score == 34
    source.write_text(text.replace('"grade_id": "increment_test"', '"grade_id": "plus_test"'))
    with pytest.raises(CourseError, match=r"mv gradebook\.db gradebook-old\.db"):
        gradebook.register(tiny_course, sources.load(tiny_course, LAB))
    assert scores(tiny_course)["increment_test"] == (1.5, None, False)


def table(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_export_tells_absent_not_read_yet_and_zero_apart(tiny_course, lab):
    gradebook.record(tiny_course, lab, graded(lab))
    gradebook.record(tiny_course, lab, graded(lab, student="bob", earned=(0.0, 0.0), why="YOUR ANSWER HERE"))
    with Gradebook(gradebook.default_url(tiny_course)) as book:
        book.add_student("cleo", last_name="O, Neill")
        book.add_assignment("s2_not_given")
    grades, exercises = export(tiny_course, tiny_course / "grades.csv")
    rows = [(row["student_id"], row["state"], row["score"], row["max_score"]) for row in table(grades)]
    assert rows == [
        ("ada", "not read yet", "3.5", "7.0"),
        ("bob", "graded", "0.0", "7.0"),
        ("cleo", "absent", "", "7.0"),
    ]
    assert table(grades)[2]["last_name"] == "O, Neill"
    assert exercises.name == "grades-exercises.csv"
    rows = [(row["student_id"], row["exercise"], row["state"], row["score"]) for row in table(exercises)]
    assert rows == [
        ("ada", "double", "graded", "2.0"),
        ("ada", "increment", "graded", "1.5"),
        ("ada", "written_1", "not read yet", ""),
        ("bob", "double", "graded", "0.0"),
        ("bob", "increment", "graded", "0.0"),
        ("bob", "written_1", "graded", "0.0"),
    ]


def test_nothing_recorded_is_nothing_written(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    assert gradebook.written(tiny_course, LAB) == {}


def test_the_environment_names_another_database(tiny_course, lab, monkeypatch, tmp_path):
    other = tmp_path / "other.db"
    monkeypatch.setenv(gradebook.URL_VARIABLE, f"sqlite:///{other}")
    gradebook.register(tiny_course, lab)
    gradebook.record(tiny_course, lab, graded(lab))
    assert other.exists()
    monkeypatch.delenv(gradebook.URL_VARIABLE)
    assert gradebook.written(tiny_course, LAB) == {}


def test_a_database_that_cannot_be_used_is_one_line(tiny_course, lab, tmp_path):
    with pytest.raises(CourseError, match=r"the gradebook can't be used: .*unable to open"):
        gradebook.written(tiny_course, LAB, f"sqlite:///{tmp_path}/no/such/folder.db")


def test_the_environment_need_not_be_activated(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setattr(nbgrader.api, "get_alembic_version", nbgrader.api.get_alembic_version.__wrapped__)
    gradebook.register(tiny_course, sources.load(tiny_course, LAB))
    assert (tiny_course / "gradebook.db").exists()


def test_a_database_without_its_driver_is_one_line(tiny_course, lab, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(CourseError, match=r"needs psycopg: pip install 'llmcourse\[postgres\]'"):
        gradebook.written(tiny_course, LAB, "postgresql+psycopg://localhost/course")
