"""Who is graded: whoever has handed in and wasn't taken off the roster, which is the gradebook's students."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import delete, select

from autograder.recording import gradebook, journal


@dataclass(frozen=True)
class Left:
    """Whose marks for a lab are left out from now on, by student id."""

    gone: tuple[str, ...] = ()
    """Nothing is in submitted/ any more."""
    kept: tuple[str, ...] = ()
    """Those of them who stay in the gradebook, because a person gave them a score or a comment."""
    removed: tuple[str, ...] = ()
    """Somebody has removed the student from the gradebook."""


def settle(folder: Path, lab: str, url: str | None = None) -> Left:
    """Make journal and gradebook say of a registered lab what submitted/ and the roster say.

    Marks that aren't in the gradebook, as it is a new one or the student has come back to the roster, are to
    be recorded again. The submissions of those who have gone are taken out of the gradebook, with the student
    where nothing but the submission told of them; not where a person has graded something.
    """
    recorded = journal.recorded(folder, lab)
    gone = journal.gone(folder, lab)
    with gradebook.opened(url or gradebook.default_url(folder)) as book:
        have, known = _students(book, lab), set(book.db.scalars(select(Student.id)))
        kept = _by_hand(book, lab, gone)
        for student in set(gone) & have - kept:
            _take_out(book, lab, student)
        book.db.commit()
    removed = []
    for place in recorded:
        if place.name in gone:
            journal.forget_recorded(place)
        elif place.name not in have and have and place.name not in known:
            journal.keep_removed(place)
            removed.append(place.name)
        elif place.name not in have or journal.is_removed(place):
            journal.forget_recorded(place)
    return Left(tuple(gone), tuple(sorted(kept)), tuple(removed))


def _students(book: Gradebook, lab: str) -> set[str]:
    """Those with a submission to a lab."""
    return set(
        book.db.scalars(
            select(SubmittedAssignment.student_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .where(Assignment.name == lab)
        )
    )


def _by_hand(book: Gradebook, lab: str, students: list[str]) -> set[str]:
    """Those of these students to whom a person gave a score or a comment."""
    found: set[str] = set()
    for table, column in ((Grade, Grade.manual_score), (Comment, Comment.manual_comment)):
        found |= set(
            book.db.scalars(
                select(SubmittedAssignment.student_id)
                .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
                .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
                .join(table, table.notebook_id == SubmittedNotebook.id)
                .where(
                    Assignment.name == lab,
                    SubmittedAssignment.student_id.in_(students),
                    column.is_not(None),
                )
            )
        )
    return found


def _take_out(book: Gradebook, lab: str, student: str) -> None:
    """A submission, and the student too if nothing else is known of them."""
    book.remove_submission(lab, student)
    row = book.find_student(student)
    if not row.submissions and not (row.first_name or row.last_name or row.email):
        book.db.execute(delete(Student).where(Student.id == student))
