"""The marks of all labs as CSV: a row for each student and lab that was given, and one for each exercise.

The first table has the columns of nbgrader's own export, and says besides what a missing mark means. For
Canvas and Moodle there is a table with a row for each student and a column for each lab, as they read it: by
Canvas's lib/gradebook_importer.rb, and by Moodle's *Grades → Import → CSV file*.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import select

from autograder.course import CourseError
from autograder.intake.rosters import Enrolled
from autograder.recording import enrol, gradebook
from autograder.records import write_atomic

State = Literal["absent", "not read yet", "graded"]
Platform = Literal["canvas", "moodle"]
Labs = Mapping[str, float]
"""What each is worth."""
Marks = Mapping[tuple[str, str], Mapping[str, Any]]
"""By student and lab."""
COLUMNS = (
    "assignment",
    "duedate",
    "timestamp",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "section",
    "state",
    "raw_score",
    "late_submission_penalty",
    "score",
    "max_score",
)
ACTS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes a cell that begins with it for: a formula."""
EXERCISE_COLUMNS = ("assignment", "student_id", "exercise", "state", "score", "max_score")


def require_place(path: Path) -> None:
    """Raise CourseError where no file can be written at the path."""
    if path.is_dir():
        raise CourseError(f"{path} is a folder; name a file in it: --to {path / 'grades.csv'}")
    if not path.parent.is_dir():
        raise CourseError(f"there is no folder {path.parent}; make it, or name a file elsewhere with --to")


def export(folder: Path, path: Path, url: str | None = None) -> tuple[Path, Path]:
    """Write both tables, the second beside the first; where they are.

    A lab that nobody handed in wasn't given. Who handed in nothing is absent and has no marks; where a
    person has to read something yet, the marks are those so far.
    """
    rows, exercises = _read(folder, url)
    beside = path.with_name(f"{path.stem}-exercises{path.suffix}")
    _write(path, COLUMNS, rows)
    _write(beside, EXERCISE_COLUMNS, exercises)
    return path, beside


def export_for(platform: Platform, folder: Path, path: Path, url: str | None = None) -> tuple[str, ...]:
    """Write the table that Canvas or Moodle imports; what a person has to read yet has no mark in it.

    A lab is known to the platform by its id. Who is absent has no mark either, as a zero is something else.
    Whose marks wait is returned, a line for each. Raises CourseError where Canvas's numbers aren't known.
    """
    rows, _ = _read(folder, url)
    students = enrol.known(folder, url)
    labs = {row["assignment"]: row["max_score"] for row in rows}
    marks = {(row["student_id"], row["assignment"]): row for row in rows}
    if platform == "canvas":
        _for_canvas(path, students, labs, marks)
    else:
        _for_moodle(path, students, labs, marks)
    return tuple(
        f"{row['student_id']}, {row['assignment']}" for row in rows if row["state"] == "not read yet"
    )


def _for_canvas(path: Path, students: list[Enrolled], labs: Labs, marks: Marks) -> None:
    unknown = [one.student for one in students if not one.lms_user_id]
    if unknown:
        raise CourseError(
            f"{len(unknown)} on the roster have no number of Canvas's, such as {unknown[0]}; export Canvas's "
            "grades and read them first: autograder roster FILE"
        )
    rows: list[dict[str, Any]] = [{"Student": "    Points Possible", **labs}]
    for one in students:
        who = {"Student": f"{one.last_name}, {one.first_name}", "ID": one.lms_user_id, "Section": one.section}
        rows.append(who | {lab: _mark(marks.get((one.student, lab))) for lab in labs})
    _write(path, ("Student", "ID", "Section", *labs), rows)


def _for_moodle(path: Path, students: list[Enrolled], labs: Labs, marks: Marks) -> None:
    rows = []
    for one in students:
        row = {"ID number": one.student, "Email address": one.email}
        for lab in labs:
            found = marks.get((one.student, lab))
            row |= {lab: _mark(found), f"{lab} feedback": "" if found is None else found["state"]}
        rows.append(row)
    columns = [name for lab in labs for name in (lab, f"{lab} feedback")]
    _write(path, ("ID number", "Email address", *columns), rows)


def _mark(row: Mapping[str, Any] | None) -> Any:
    """Two decimals, as both platforms keep; nothing where there is no mark that counts."""
    return f"{row['score']:.2f}" if row and row["state"] == "graded" else ""


def _read(folder: Path, url: str | None) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A row for each student and lab, and one for each exercise."""
    sections = {one.student: one.section for one in enrol.known(folder, url)}
    with gradebook.opened(url or gradebook.default_url(folder)) as book:
        exercises = [_exercise(row) for row in _grades(book)]
        waiting = {(e["assignment"], e["student_id"]) for e in exercises if e["state"] == "not read yet"}
        students = [
            {**row, "section": sections.get(row["student_id"], "")}
            for row in book.db.execute(_STUDENTS).mappings()
        ]
        handed_in = {
            (row["assignment"], row["student_id"]): row for row in book.db.execute(_HANDED_IN).mappings()
        }
        given = {lab for lab, _ in handed_in}
        labs = [lab for lab in book.assignments if lab.name in given]
        rows = [
            _row(lab, student, handed_in.get((lab.name, student["student_id"])), waiting)
            for lab in labs
            for student in students
        ]
    return rows, exercises


_STUDENTS = select(
    Student.id.label("student_id"), Student.last_name, Student.first_name, Student.email
).order_by(Student.id)
_HANDED_IN = (
    select(
        Assignment.name.label("assignment"),
        SubmittedAssignment.student_id,
        SubmittedAssignment.timestamp,
        SubmittedNotebook.score,
        SubmittedNotebook.late_submission_penalty,
    )
    .join(SubmittedAssignment, SubmittedAssignment.assignment_id == Assignment.id)
    .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
)


def _grades(book: Gradebook) -> Iterable[Mapping[str, Any]]:
    return book.db.execute(
        select(
            Assignment.name.label("assignment"),
            SubmittedAssignment.student_id,
            BaseCell.name.label("exercise"),
            Grade.needs_manual_grade.label("waits"),
            Grade.score,
            Grade.max_score,
        )
        .join(SubmittedAssignment, SubmittedAssignment.assignment_id == Assignment.id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .order_by(Assignment.name, SubmittedAssignment.student_id, BaseCell.name)
    ).mappings()


def _exercise(row: Mapping[str, Any]) -> dict[str, Any]:
    waits = row["waits"]
    state: State = "not read yet" if waits else "graded"
    name = row["exercise"].removesuffix("_test")
    return {**row, "exercise": name, "state": state, "score": None if waits else row["score"]}


def _row(
    lab: Assignment,
    student: Mapping[str, Any],
    found: Mapping[str, Any] | None,
    waiting: set[tuple[str, str]],
) -> dict[str, Any]:
    row: dict[str, Any] = {
        **student,
        "assignment": lab.name,
        "duedate": lab.duedate,
        "max_score": lab.max_score,
        "state": "absent",
    }
    if found is None:
        return row
    penalty = found["late_submission_penalty"] or 0.0
    state: State = "not read yet" if (lab.name, student["student_id"]) in waiting else "graded"
    return {
        **row,
        "state": state,
        "timestamp": found["timestamp"],
        "raw_score": found["score"],
        "late_submission_penalty": penalty,
        "score": max(0.0, found["score"] - penalty),
    }


def _write(path: Path, columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> None:
    write_atomic(path, table(columns, rows))


def table(columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Rows as CSV, none of whose cells a spreadsheet takes for a formula."""
    made = io.StringIO()
    writer = csv.DictWriter(made, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows({name: _inert(value) for name, value in row.items()} for row in rows)
    return made.getvalue().encode()


def _inert(value: Any) -> Any:
    """Text that a spreadsheet doesn't take for a formula: students choose their own names."""
    return f"'{value}" if isinstance(value, str) and value.startswith(ACTS) else value
