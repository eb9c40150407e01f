"""Who may hand in later than the others: extensions.csv → nbgrader's own extensions, which its commands know.

nbgrader has a place for one only where something was handed in already.
"""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, SubmittedAssignment
from sqlalchemy import select

from autograder.course import CourseError
from autograder.recording import gradebook
from autograder.records import write_atomic

FILE = "extensions.csv"
COLUMNS = ("student_id", "assignment", "hours")


def grant(folder: Path, lab: str, student: str, extension: timedelta, url: str | None = None) -> None:
    """Let a student hand in a lab later, by so much in all; nothing takes an extension back."""
    granted = known(folder) | {(student, lab): extension}
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for (who, what), by in sorted(granted.items()):
        writer.writerow((who, what, f"{by / timedelta(hours=1):g}"))
    write_atomic(folder / FILE, table.getvalue().encode())
    with gradebook.opened(url or gradebook.default_url(folder)) as book:
        apply(folder, lab, book)


def known(folder: Path) -> dict[tuple[str, str], timedelta]:
    """By student and lab. Raises CourseError where a person has written what can't be read."""
    path = folder / FILE
    if not path.exists():
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return {
                (row["student_id"], row["assignment"]): timedelta(hours=float(row["hours"]))
                for row in csv.DictReader(file)
            }
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise CourseError(f"{path} can't be read: {error!r}; its columns are {','.join(COLUMNS)}") from None


def apply(folder: Path, lab: str, book: Gradebook) -> None:
    """Tell nbgrader of the extensions for a lab of all who have handed it in."""
    granted = {student: by for (student, what), by in known(folder).items() if what == lab}
    if not granted:
        return
    for one in book.db.scalars(
        select(SubmittedAssignment)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .where(Assignment.name == lab, SubmittedAssignment.student_id.in_(granted))
    ):
        one.extension = granted[one.student_id] or None
    book.db.commit()
