"""Lists of a class as Canvas, Moodle and spreadsheets write them."""

from __future__ import annotations

import pytest

from autograder.course import CourseError
from autograder.intake import rosters
from autograder.intake.rosters import Enrolled

CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,s1_architecture (4711),Final Score
,,,,,Manual Posting,
    Points Possible,,,,,40,(read only)
"Lovelace, Ada",101,u-1,ada,Tue 10:00,38,95
"Müller, Jörg",102,u-2,joerg,"Wed, 12:00",,
"Student, Test",103,,tst,Tue 10:00,,
"""
MOODLE = """\
First name,Last name,ID number,Email address,Groups
Ada,Lovelace,ada,ada@example.org,A
Jörg,Müller,joerg,joerg@example.org,"A, B"
"""
ADA = Enrolled("ada", "Lovelace", "Ada")


@pytest.fixture
def read(tmp_path):
    def of(content, column=None):
        path = tmp_path / "class.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return rosters.read(path, column)

    return of


def test_canvas_with_its_rows_that_are_no_students(read):
    assert read(CANVAS) == [
        Enrolled("ada", "Lovelace", "Ada", "", "Tue 10:00", "101"),
        Enrolled("joerg", "Müller", "Jörg", "", "Wed, 12:00", "102"),
    ]


def test_canvas_where_somebody_has_no_login(read):
    found = read(CANVAS.replace(",joerg,", ",,"))
    assert [one.student for one in found] == ["101", "102"]


def test_moodle(read):
    assert read(MOODLE) == [
        Enrolled("ada", "Lovelace", "Ada", "ada@example.org", "A"),
        Enrolled("joerg", "Müller", "Jörg", "joerg@example.org", "A, B"),
    ]


def test_moodle_without_numbers_goes_by_e_mail(read):
    without = MOODLE.replace("ada,ada@", ",ada@").replace("Last name", "Surname")
    assert [(one.student, one.last_name) for one in read(without)] == [
        ("ada@example.org", "Lovelace"),
        ("joerg@example.org", "Müller"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_spreadsheets_own_ways(read, encoding, delimiter):
    lines = [
        ["student_id", "last_name", "first_name", "email", "section"],
        ["jörg", "M", "J", "j@x.org", "2"],
    ]
    text = "\r\n".join(delimiter.join(line) for line in lines) + "\r\n" + delimiter * 4 + "\r\n"
    assert read(text.encode(encoding)) == [Enrolled("jörg", "M", "J", "j@x.org", "2")]


def test_nbgraders_own_columns(read):
    found = read("id,first_name,last_name,email,lms_user_id\nada,Ada,Lovelace,,101\n")
    assert found == [Enrolled("ada", "Lovelace", "Ada", lms_user_id="101")]


def test_another_column_of_ids(read):
    assert [one.student for one in read(CANVAS, "SIS User ID")] == ["u-1", "u-2"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("Vorname;Nachname\nAda;Lovelace\n", "name them student_id,last_name,first_name,email,section"),
        ("id\n", "holds no student"),
        ("id\nada\n../eve\n", r"'../eve' can't be a student's id"),
        ("id\nada\nada\n", "'ada' more than once; take another column with --id"),
        ("id,id\nada,ada\n", "has the column 'id' twice"),
        ('id\n"ada\n', "isn't a CSV file"),
        ("id\nJörg\n".encode("latin-1"), "isn't UTF-8; save it as"),
        (b"id\n" + b"x" * (rosters.MAX_BYTES + 1), "has more than 20 MB"),
    ],
    ids=["empty", "german", "nobody", "path", "twice", "columns", "quote", "latin", "large"],
)
def test_what_is_no_list_is_said_in_one_line(read, content, says):
    with pytest.raises(CourseError) as error:
        read(content)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_a_column_that_isnt_there(read):
    with pytest.raises(CourseError, match="has no column 'matriculation'; it has student, id, "):
        read(CANVAS, "matriculation")
