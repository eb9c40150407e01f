"""A new term begins with nothing of the last one, or not at all."""

from __future__ import annotations

import pytest

import tiny
from autograder import term
from autograder.authoring import golden as goldens
from autograder.course import CourseError
from autograder.recording import gradebook
from autograder.records import dumps, save


@pytest.fixture
def course(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada")
    for name in ("gradebook.db", "grades.csv", "feedback/ada/page.html"):
        (tiny_course / name).parent.mkdir(parents=True, exist_ok=True)
        (tiny_course / name).write_text(name)
    return tiny_course


def test_what_a_term_left_lies_in_one_folder(course, monkeypatch):
    before = goldens.path(course, tiny.LAB).read_text()

    def record(folder, lab, salt, *, sandbox):
        save(f"new answers, {salt}", goldens.path(folder, lab))

    monkeypatch.setattr(term, "record_golden", record)
    archive = term.new_term(course, "a secret")
    assert archive.parent == course / "terms"
    assert goldens.path(course, tiny.LAB).read_text() == dumps("new answers, a secret")
    assert (archive / "golden" / f"{tiny.LAB}.json").read_text() == before
    for name in (
        "gradebook.db",
        "grades.csv",
        "feedback/ada/page.html",
        f"build/grading/{tiny.LAB}/ada/marks.json",
    ):
        assert (archive / name).exists()
        assert not (course / name).exists()
    assert not (course / "submitted").exists()


def test_a_salt_that_is_refused_changes_nothing(course, monkeypatch):
    before = goldens.path(course, tiny.LAB).read_text()

    def record(folder, lab, salt, *, sandbox):
        save("half", goldens.path(folder, lab))
        raise CourseError("refused")

    monkeypatch.setattr(term, "record_golden", record)
    with pytest.raises(CourseError, match="refused"):
        term.new_term(course, "a secret")
    assert goldens.path(course, tiny.LAB).read_text() == before
    assert (course / "gradebook.db").read_text() == "gradebook.db"
    assert not (course / "terms").exists()


def test_a_gradebook_elsewhere_is_not_left_behind_unsaid(course, monkeypatch):
    monkeypatch.setenv(gradebook.URL_VARIABLE, "postgresql://localhost/course")
    with pytest.raises(CourseError, match="can't be moved"):
        term.new_term(course, "a secret")
