"""A list of the class, as a file of one's own, of Canvas or of Moodle → who is in it.

Canvas's is what *Grades → Export* writes, Moodle's that of *Participants* or of its gradebook.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.course import CourseError
from autograder.intake.submitted import is_student

MAX_BYTES = 20_000_000
SHOWN = 3
OWN = ("student_id", "last_name", "first_name", "email", "section")
"""The columns of a file of one's own; nbgrader's, with `id` for the first, will do too."""
TEST_STUDENT = "Student, Test"
"""Whom Canvas adds to every course."""


@dataclass(frozen=True)
class Enrolled:
    """A student of the class."""

    student: str
    last_name: str = ""
    first_name: str = ""
    email: str = ""
    section: str = ""
    lms_user_id: str = ""
    """The number by which Canvas knows the student: its downloads are named by that."""


Row = Mapping[str, str]


def read(path: Path, column: str | None = None) -> list[Enrolled]:
    """Who is in the list, in its order. The student's id is in this column, else in the likeliest.

    That is Canvas's *SIS Login ID* or Moodle's *ID number* where everybody has one, else Canvas's *ID* and
    Moodle's *Email address*. Raises CourseError for what can't be read, and names what can't be an id.
    """
    header, rows = _table(path)
    kind = _kind(header)
    if kind is None:
        raise CourseError(
            f"{path} has the columns {', '.join(header[:8]) or '(none)'}: neither Canvas's nor Moodle's in "
            f"English; name them {','.join(OWN)}"
        )
    if column is not None and column.casefold() not in header:
        raise CourseError(f"{path} has no column {column!r}; it has {', '.join(header)}")
    rows = [row for row in rows if kind.is_student(row)]
    chosen = column.casefold() if column else _likeliest(kind.ids, header, rows)
    found = [kind.enrolled(row, row[chosen]) for row in rows]
    _require_ids(path, chosen, [one.student for one in found])
    return found


@dataclass(frozen=True)
class _Kind:
    """How one kind of file tells of students."""

    ids: tuple[str, ...]
    """Columns that can hold the student's id, the likeliest first."""
    enrolled: Callable[[Row, str], Enrolled]
    is_student: Callable[[Row], bool] = lambda row: True


def _of_canvas(row: Row, student: str) -> Enrolled:
    last, comma, first = row["student"].partition(",")
    if not comma:
        first, _, last = last.rpartition(" ")
    section = row.get("section", "")
    return Enrolled(student, last.strip(), first.strip(), section=section, lms_user_id=row["id"])


def _in_canvas(row: Row) -> bool:
    name = row["student"]
    return bool(row["id"]) and name != TEST_STUDENT and not name.startswith("Points Possible")


def _of_moodle(row: Row, student: str) -> Enrolled:
    last = row.get("last name") or row.get("surname", "")
    groups = row.get("groups", "")
    return Enrolled(student, last, row["first name"], row["email address"], groups)


def _of_own(row: Row, student: str) -> Enrolled:
    return Enrolled(student, **{name: row.get(name, "") for name in (*OWN[1:], "lms_user_id")})


_CANVAS = _Kind(("sis login id", "id"), _of_canvas, _in_canvas)
_MOODLE = _Kind(("id number", "email address"), _of_moodle)
_OWN = _Kind(("student_id", "id"), _of_own)


def _kind(header: Sequence[str]) -> _Kind | None:
    if {"student", "id", "section"} <= set(header):
        return _CANVAS
    if {"first name", "email address"} <= set(header):
        return _MOODLE
    return _OWN if {"student_id", "id"} & set(header) else None


def _likeliest(columns: Iterable[str], header: Sequence[str], rows: Sequence[Row]) -> str:
    there = [column for column in columns if column in header]
    return next((column for column in there if all(row[column] for row in rows)), there[-1])


def _table(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """The columns' names in small letters, and the rows that hold anything, without blanks around values."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise CourseError(f"{path} can't be read: {error.strerror}") from None
    if len(content) > MAX_BYTES:
        raise CourseError(f"{path} has more than {MAX_BYTES // 10**6} MB: that is no list of a class")
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise CourseError(f"{path} isn't UTF-8; save it as “CSV UTF-8”") from None
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise CourseError(f"{path} isn't a CSV file: {error}") from None
    if not lines:
        raise CourseError(f"{path} is empty")
    header = [name.strip().casefold() for name in lines[0]]
    twice = [name for name, count in Counter(header).items() if name and count > 1]
    if twice:
        raise CourseError(f"{path} has the column {twice[0]!r} twice")
    rows = [dict(zip(header, map(str.strip, line), strict=False)) for line in lines[1:] if any(line)]
    return header, [dict.fromkeys(header, "") | row for row in rows]


def _require_ids(path: Path, column: str, ids: Sequence[str]) -> None:
    if not ids:
        raise CourseError(f"{path} holds no student")
    wrong = [one for one in ids if not is_student(one)]
    if wrong:
        raise CourseError(
            f"{path}, column {column!r}: {_some(wrong)} can't be a student's id, which is at most 128 "
            "letters, digits and . , _ - + @ or spaces; mend that, or take another column with --id"
        )
    twice = [one for one, count in Counter(ids).items() if count > 1]
    if twice:
        raise CourseError(
            f"{path}, column {column!r}: {_some(twice)} more than once; take another column with --id"
        )


def _some(names: Sequence[str]) -> str:
    return ", ".join(ascii(name) for name in names[:SHOWN]) + (", …" if len(names) > SHOWN else "")
