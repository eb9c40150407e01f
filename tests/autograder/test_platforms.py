"""A class comes in from a learning platform, is graded, and its marks and pages go back: the whole way."""

from __future__ import annotations

import csv
import re
import zipfile

import nbformat
import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

import tiny
from autograder.authoring.demo_class import DemoLab, half_right, right
from autograder.cli import app
from autograder.course import CourseError
from autograder.intake.rosters import Enrolled
from autograder.recording import enrol, export, gradebook

LAB = tiny.LAB
CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,s1_tiny (4711)
    Points Possible,,,,,7
"Lovelace, Ada",101,,ada,Tue
"Müller, Jörg",102,,joerg,Wed
"=HYPERLINK(1), Eve",103,,eve,Wed
"""
MOODLE = """\
First name,Last name,ID number,Email address,Groups
Ada,Lovelace,ada,ada@example.org,A
Jörg,Müller,joerg,joerg@example.org,B
"""


@pytest.fixture
def course(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tiny_course)
    return tiny_course


def run(*arguments, status=0):
    """What a verb says, in the course folder that is the working directory."""
    result = CliRunner().invoke(app, list(map(str, arguments)), catch_exceptions=False)
    assert result.exit_code == status, result.output
    return " ".join(result.output.split())


def archive(path, files):
    with zipfile.ZipFile(path, "w") as made:
        for name, text in files.items():
            made.writestr(name, text)
    return path


def table(path):
    content = path.read_text(encoding="utf-8")
    return list(csv.reader(content.splitlines()))


def canvas_takes(path, users):
    """What Canvas would read, by the rules of lib/gradebook_importer.rb: marks by user and title."""
    header, *rows = table(path)
    assert "Student" in header[0] and "ID" in header[1] and len(header) > 3  # noqa: PT018 # one rule
    assert "Section" in header[2]  # the last of the three columns about a student, as no SIS column is there
    marks = {}
    for row in rows:
        if "Points Possible" in row[0]:
            assert all(float(points) > 0 for points in row[3:])
            continue
        assert int(row[1]) in users
        marks |= {(int(row[1]), title): mark for title, mark in zip(header[3:], row[3:], strict=True)}
    return marks


def moodle_takes(path, participants):
    """Which files Moodle would give whom, by mod/assign/feedback/file/importziplib.php."""
    given = {}
    with zipfile.ZipFile(path) as made:
        for name in made.namelist():
            folder, file = name.split("/")
            info = folder.split("_", 4)
            assert len(info) >= 4
            assert info[2:4] == ["assignfeedback", "file"]
            given[participants[int(info[1])]] = (file, made.read(name))
    return given


@pytest.mark.sandbox
def test_canvas_from_its_roster_to_its_gradebook(course):
    (course / "canvas.csv").write_text(CANVAS, encoding="utf-8-sig")
    assert "on the roster: 3, 3 of them new" in run("roster", "canvas.csv")
    demo = DemoLab(course, LAB)
    zeros = nbformat.writes(demo.handed_in({}))
    files = {
        "lovelaceada_101_9001_s1_tiny.ipynb": right(demo),
        "müllerjörg_LATE_102_9002_s1_tiny-2.ipynb": zeros,
        "doejane_999_9003_s1_tiny.ipynb": right(demo),
    }
    said = run("collect", LAB, archive(course / "all.zip", files), status=1)
    assert "2 new, 0 handed in again, 0 as before" in said
    assert "late, by Canvas, which doesn't say how late: write a timestamp.txt: joerg" in said
    assert "nobody on the roster has Canvas's number 999; add --match '999'=<student>" in said
    run("golden", "--salt", "a salt")
    run("grade")
    said = run("export", "--for", "canvas", "--to", "canvas-marks.csv")
    assert f"without a mark, as a person has to read something yet: ada, {LAB}" in said
    with Gradebook(gradebook.default_url(course)) as book:
        book.find_grade("written_1", LAB, LAB, "ada").manual_score = 1.5
        book.find_grade("written_1", LAB, LAB, "ada").needs_manual_grade = False
        book.db.commit()
    run("export", "--for", "canvas", "--to", "canvas-marks.csv")
    marks = canvas_takes(course / "canvas-marks.csv", {101, 102, 103})
    assert marks == {(101, LAB): "6.50", (102, LAB): "0.00", (103, LAB): ""}  # right, nothing solved, absent
    names = [row[0] for row in table(course / "canvas-marks.csv")]
    assert "'=HYPERLINK(1), Eve" in names
    run("export")
    sections = {row[3]: row[7] for row in table(course / "grades.csv")}
    assert sections == {"student_id": "section", "ada": "Tue", "joerg": "Wed", "eve": "Wed"}
    run("collect", LAB, "all.zip", "--match", "999=eve")
    assert (course / "submitted" / "eve" / LAB / f"{LAB}.ipynb").read_text() == right(demo)


@pytest.mark.sandbox
def test_moodle_from_its_participants_to_its_feedback(course):
    (course / "moodle.csv").write_text(MOODLE)
    run("roster", "moodle.csv")
    demo = DemoLab(course, LAB)
    files = {
        f"Ada Lovelace_4711_assignsubmission_file/{LAB}.ipynb": right(demo),
        f"Jörg Müller_4712_assignsubmission_file_/{LAB}.ipynb": half_right(demo),
    }
    said = run("collect", LAB, archive(course / "all.zip", files), "--zone", "Europe/Berlin")
    assert "2 new, 0 handed in again" in said
    assert "0 new, 0 handed in again, 2 as before" in run(
        "collect", LAB, "all.zip", "--zone", "Europe/Berlin"
    )
    run("golden", "--salt", "a salt")
    run("grade")
    assert "for Moodle, 2 pages: feedback.zip" in run("feedback", LAB, "--moodle", "feedback.zip")
    given = moodle_takes(course / "feedback.zip", {4711: "ada", 4712: "joerg"})
    assert sorted(given) == ["ada", "joerg"]
    for student, (name, page) in given.items():
        assert name == f"{LAB}.html"
        assert page == (course / "feedback" / student / LAB / name).read_bytes()
    run("export", "--for", "moodle", "--to", "moodle-marks.csv")
    header, *rows = table(course / "moodle-marks.csv")
    assert header == ["ID number", "Email address", LAB, f"{LAB} feedback"]
    assert [row[0::3] for row in rows] == [["ada", "not read yet"], ["joerg", "not read yet"]]
    run("collect", LAB, "all.zip")  # by another zone: its times are others, the files the same
    assert not list((course / "build").glob("replaced/*"))


def test_a_roster_read_again_says_what_changed_and_empties_nothing(course):
    (course / "class.csv").write_text(
        "student_id,last_name,email,section\nada,Lovelace,a@x.org,1\nbob,Roe,,1\n"
    )
    run("roster", "class.csv")
    with Gradebook(gradebook.default_url(course)) as book:
        book.update_or_create_student("ada", first_name="Ada")
    (course / "class.csv").write_text("student_id,last_name,email,section\nada,King,,2\ncleo,Doe,c@x.org,2\n")
    said = run("roster", "class.csv")
    assert "on the roster: 3, 1 of them new" in said
    assert "ada: last name King, section 2" in said
    assert "not in class.csv, but on the roster until `nbgrader db student remove`: bob" in said
    assert enrol.known(course) == [
        Enrolled("ada", "King", "Ada", "a@x.org", "2"),
        Enrolled("bob", "Roe", "", "", "1"),
        Enrolled("cleo", "Doe", "", "c@x.org", "2"),
    ]
    assert "0 of them new" in run("roster", "class.csv")


def test_canvas_without_its_numbers_is_told_how_to_get_them(course):
    enrol.enrol(course, [Enrolled("ada"), Enrolled("bob", lms_user_id="2")])
    with pytest.raises(
        CourseError, match=r"1 on the roster have no number of Canvas's, such as ada; .*roster FILE"
    ):
        export.export_for("canvas", course, course / "x.csv")


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_name_is_a_formula_in_any_table(course, name):
    tiny.marked(course, "ada")
    run("judge")
    with Gradebook(gradebook.default_url(course)) as book:
        book.update_or_create_student("ada", last_name=name, first_name=name, email=name, lms_user_id="1")
    for words in ((), ("--for", "canvas"), ("--for", "moodle")):
        run("export", "--to", "out.csv", *words)
        for row in table(course / "out.csv"):
            for cell in row:
                assert not cell.startswith(("=", "+", "-", "@", "\t")), row


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("export", "--for", "ilias"), "--for is canvas or moodle, not 'ilias'"),
        (("collect", LAB, "."), ". is a course folder; name what was downloaded"),
        (("collect", LAB, "tests"), "holds no notebook (.ipynb) of s1_tiny"),
        (("collect", "s9", "."), "there is no lab 's9'"),
        (("collect", LAB, ".", "--match", "ada"), "--match takes NAME=STUDENT"),
        (("collect", LAB, ".", "--zone", "Mars/Base"), "--zone is a name such as Europe/Berlin"),
        (("roster", "no.csv"), "no.csv can't be read"),
        (("feedback", "--moodle", "x.zip"), "--moodle takes one lab's pages"),
        (("feedback", "--mail", "mail"), "--mail takes one lab's pages"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_use_is_one_line(course, words, says):
    with pytest.raises(CourseError, match=re.escape(says)):
        run(*words)


def test_feedback_for_moodle_needs_what_came_from_it(course):
    tiny.marked(course, "ada")
    run("judge")
    with pytest.raises(CourseError, match="autograder collect first"):
        run("feedback", LAB, "--moodle", "feedback.zip")


def test_feedback_for_a_mail_merge_goes_to_those_who_have_an_address(course):
    tiny.marked(course, "ada", "bob")
    (course / "class.csv").write_text(
        "student_id,last_name,first_name,email\nada,=1+1,Ada,ada@example.org\nbob,Roe,Bob,\n"
    )
    run("judge")
    with pytest.raises(CourseError, match="autograder roster FILE first"):
        run("feedback", LAB, "--mail", "mail")
    run("roster", "class.csv")
    assert "without an address, so left out: bob" in run("feedback", LAB, "--mail", "mail")
    header, *rows = table(course / "mail" / "mail.csv")
    assert header == ["email", "first_name", "last_name", "file"]
    assert rows == [["ada@example.org", "Ada", "'=1+1", f"{LAB}-ada.html"]]
    page = (course / "feedback" / "ada" / LAB / f"{LAB}.html").read_bytes()
    assert (course / "mail" / f"{LAB}-ada.html").read_bytes() == page
