"""The verbs, as an instructor types them."""

from __future__ import annotations

import sys

import pytest
import typer.main
from typer.testing import CliRunner

import tiny
from autograder import course as courses
from autograder import doctor
from autograder import grade as stage
from autograder.cli import app, main
from autograder.recording import gradebook
from autograder.reference import record_golden

LAB = "s1_tiny"


def run(folder, *arguments, status=0):
    """The output of a verb on a course folder, its white space evened out."""
    result = CliRunner().invoke(app, [*arguments, "--course", str(folder)], catch_exceptions=False)
    assert result.exit_code == status, result.output
    return " ".join(result.output.split())


@pytest.mark.parametrize("verb", sorted(typer.main.get_command(app).commands))
def test_each_verbs_help_has_an_example(verb):
    said = typer.main.get_command(app).commands[verb].help
    assert f"Example: autograder {verb}" in said


@pytest.fixture
def course(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    return tiny_course


@pytest.mark.sandbox
def test_from_an_empty_folder_to_marks_report_feedback_and_export(course, monkeypatch):
    run(course, "golden", "--salt", "a salt")
    said = run(course, "grade", "--demo")
    assert "making a demo class of twelve" in said
    assert "01-right" in said
    assert "5 / 5" in said
    report = course / "build" / "reports" / f"{LAB}.html"
    assert "12-forged-score" in report.read_text(encoding="utf-8")
    assert f"report: {report}" in said
    before = report.read_bytes()
    report.unlink()
    assert "report:" in run(course, "report")
    assert report.read_bytes() == before
    assert f"feedback/*/{LAB}: 12 pages" in run(course, "feedback")
    assert (course / "feedback" / "04-wrong" / LAB / f"{LAB}.html").exists()
    table = course / "marks.csv"
    run(course, "export", "--to", str(table))
    assert len(table.read_text().splitlines()) == 13
    # A second time nothing is made up, and what a person gave stays.
    marks = (course / "gradebook.db").exists(), gradebook.written(course, LAB)["01-right"]
    run(course, "judge")
    assert (True, gradebook.written(course, LAB)["01-right"]) == marks


def complaint(monkeypatch, capsys, folder, verb):
    """The one line on stderr with which a command ends, its status being 2."""
    monkeypatch.setattr(sys, "argv", ["autograder", verb, "--course", str(folder)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2, verb
    (line,) = capsys.readouterr().err.splitlines()
    return line


@pytest.mark.parametrize("verb", ["report", "feedback"])
def test_what_was_not_graded_yet_is_one_line_with_status_2(course, monkeypatch, capsys, verb):
    wanted = f"autograder: nothing has been graded for {LAB} yet; run `autograder grade`"
    assert complaint(monkeypatch, capsys, course, verb) == wanted


@pytest.mark.parametrize(
    "verb", ["release", "solve", "golden", "grade", "judge", "feedback", "report", "export", "demo-class"]
)
def test_outside_a_course_every_verb_says_so(tmp_path, monkeypatch, capsys, verb):
    line = complaint(monkeypatch, capsys, tmp_path, verb)
    assert line.startswith("autograder: ")
    assert "is not a course folder" in line


def test_who_stops_it_hears_that_nothing_is_lost(course, monkeypatch, capsys):
    def interrupted(folder):
        raise KeyboardInterrupt

    monkeypatch.setattr(courses, "load", interrupted)
    monkeypatch.setattr(sys, "argv", ["autograder", "report", "--course", str(course)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert "what was done is kept" in capsys.readouterr().err


def test_doctor_finds_what_is_missing(course, monkeypatch, tmp_path):
    monkeypatch.setenv("LLMCOURSE_CACHE", str(tmp_path / "empty"))
    found = {finding.what: finding for finding in doctor.examine(course)}
    assert found["Python"].ok
    assert found["course"].ok
    assert not found["weights"].ok
    assert "python -m llmcourse.models" in found["weights"].says
    assert not found["answers"].ok
    assert f"autograder golden {LAB}" in found["answers"].says
    assert "✗ weights" in run(course, "doctor", status=1)


def test_doctor_without_a_sandbox_says_how_to_get_one(course, monkeypatch):
    monkeypatch.setenv("PATH", "")
    (found,) = [finding for finding in doctor.examine(course) if finding.what == "sandbox"]
    assert not found.ok
    assert "apt-get install bubblewrap" in found.says
    assert "dnf install bubblewrap" in found.says


def test_doctor_never_raises(tmp_path):
    found = {finding.what: finding for finding in doctor.examine(tmp_path)}
    assert not found["course"].ok
    assert "is not a course folder" in found["course"].says


@pytest.mark.sandbox
def test_doctor_is_content_where_everything_is_there(course):
    record_golden(course, LAB, "a salt")
    run(course, "release")
    findings = list(doctor.examine(course))
    assert [finding for finding in findings if not finding.ok] == []
    assert {f.what: f.says for f in findings}["gradebook"] == "students in it: 0"


def test_what_is_not_graded_is_named_at_the_end_with_status_1(course, monkeypatch):
    monkeypatch.setattr(stage, "grade_briefly", lambda *_, **__: iter(()))
    tiny.marked(course, "ada")
    (course / "submitted" / "s1_tiny.ipynb").touch()
    said = run(course, "grade", status=1)
    remedy = "move it to submitted/<student>/s1_tiny/s1_tiny.ipynb"
    assert said.endswith(remedy)
    report = (course / "build" / "reports" / f"{LAB}.html").read_text()
    assert remedy.replace("<", "&lt;").replace(">", "&gt;") in report
