"""The rows of nbgrader's gradebook for a batch of submissions.

They are what `Gradebook.update_or_create_submission` and the preprocessor SaveAutoGrades make of each, which
take a dozen transactions for one submission.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    GradeCell,
    Notebook,
    SolutionCell,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
    new_uuid,
)
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from autograder.recording.autograded import Entry


@dataclass(frozen=True)
class Cells:
    """The cells of a registered lab that have rows for each submission: id by name."""

    assignment: str
    notebook: str
    graded: dict[str, str]
    commented: dict[str, str]


def cells(db: Session, lab: str) -> Cells:
    """Those of a lab. Raises LookupError if it isn't registered."""
    found = db.execute(
        select(Assignment.id, Notebook.id)
        .join(Notebook, Notebook.assignment_id == Assignment.id)
        .where(Assignment.name == lab, Notebook.name == lab)
    ).one_or_none()
    if found is None:
        raise LookupError(f"the gradebook has no lab {lab}")
    assignment, notebook = found
    rows = db.execute(
        select(BaseCell.name, BaseCell.id, BaseCell.type).where(BaseCell.notebook_id == notebook)
    ).all()

    def of(*kinds: type[BaseCell]) -> dict[str, str]:
        return {name: key for name, key, kind in rows if kind in {kind.__name__ for kind in kinds}}

    return Cells(assignment, notebook, of(GradeCell, TaskCell), of(SolutionCell, TaskCell))


Known = tuple[datetime | None, dict[str, float | None]]
"""Of a submission in the gradebook: when it was handed in, and the automatic score of each graded cell."""


def known(db: Session, lab: str) -> dict[str, Known]:
    """What the gradebook holds of a lab, by student."""
    found: dict[str, Known] = {}
    for student, handed_in, cell, score in db.execute(
        select(SubmittedAssignment.student_id, SubmittedAssignment.timestamp, BaseCell.name, Grade.auto_score)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .where(Assignment.name == lab)
    ):
        found.setdefault(student, (handed_in, {}))[1][cell] = score
    return found


def unknown(entry: Entry, cells: Cells) -> str:
    """What keeps an entry from being written, in words; empty if nothing does."""
    names = (entry.scores.keys() - cells.graded.keys()) | (entry.comments.keys() - cells.commented.keys())
    return f"the gradebook has no cell {min(names)}" if names else ""


def write(db: Session, cells: Cells, entries: Sequence[Entry]) -> None:
    """Write entries, none of them `unknown` and each of another student, without ending the transaction.

    What a person gave stays, and writing twice changes nothing.
    """
    _add_students(db, [entry.student for entry in entries])
    submissions = _submissions(db, cells, entries)
    notebooks = _notebooks(db, cells, submissions.values())
    by_notebook = {notebooks[submissions[entry.student]]: entry for entry in entries}
    _write_grades(db, cells, by_notebook)
    _write_comments(db, cells, by_notebook)


def _add_students(db: Session, names: list[str]) -> None:
    known = set(db.scalars(select(Student.id).where(Student.id.in_(names))))
    _insert(db, Student, [{"id": name} for name in names if name not in known])


def _submissions(db: Session, cells: Cells, entries: Sequence[Entry]) -> dict[str, str]:
    """Submission by student; with the time of handing in, where that is known."""
    table = SubmittedAssignment
    rows = db.execute(
        select(table.student_id, table.id, table.timestamp).where(
            table.assignment_id == cells.assignment, table.student_id.in_([one.student for one in entries])
        )
    ).all()
    ids = {student: key for student, key, _ in rows}
    times = {student: time for student, _, time in rows}
    new, changed = [], []
    for entry in entries:
        if entry.student not in ids:
            ids[entry.student] = new_uuid()
            of = {"assignment_id": cells.assignment, "student_id": entry.student}
            new.append({"id": ids[entry.student], **of, "timestamp": entry.handed_in})
        elif entry.handed_in and entry.handed_in != times[entry.student]:
            changed.append({"id": ids[entry.student], "timestamp": entry.handed_in})
    _insert(db, table, new)
    _update(db, table, changed)
    return ids


def _notebooks(db: Session, cells: Cells, submissions: Iterable[str]) -> dict[str, str]:
    """Submitted notebook by submission; a new one with rows for all its cells."""
    table = SubmittedNotebook
    wanted = list(submissions)
    found = db.execute(
        select(table.assignment_id, table.id).where(
            table.notebook_id == cells.notebook, table.assignment_id.in_(wanted)
        )
    )
    ids: dict[str, str] = dict(found.all())
    new = {submission: new_uuid() for submission in wanted if submission not in ids}
    _insert(
        db,
        table,
        [{"id": key, "notebook_id": cells.notebook, "assignment_id": one} for one, key in new.items()],
    )
    for row, keys in ((Grade, cells.graded), (Comment, cells.commented)):
        _insert(
            db,
            row,
            [{"cell_id": cell, "notebook_id": key} for key in new.values() for cell in keys.values()],
        )
    return ids | new


def _write_grades(db: Session, cells: Cells, entries: dict[str, Entry]) -> None:
    names = {key: name for name, key in cells.graded.items()}
    columns = (Grade.id, Grade.notebook_id, Grade.cell_id)
    scores = (Grade.auto_score, Grade.manual_score, Grade.needs_manual_grade)
    changed = []
    for key, notebook, cell, before, manual, waits in db.execute(
        select(*columns, *scores).where(Grade.notebook_id.in_(list(entries)))
    ):
        entry, name = entries[notebook], names[cell]
        if name not in entry.scores:
            continue
        score = entry.scores[name]
        # nbgrader wants every grade that a person gave to be looked at again; once it was, and nothing
        # has changed since, there is nothing to look at.
        reviewed = manual is not None and not waits and score == before and name in entry.unchanged
        wait = (manual is not None or score is None) and not reviewed
        if (score, wait) != (before, waits):
            changed.append({"id": key, "auto_score": score, "needs_manual_grade": wait})
    _update(db, Grade, changed)


def _write_comments(db: Session, cells: Cells, entries: dict[str, Entry]) -> None:
    names = {key: name for name, key in cells.commented.items()}
    changed = []
    for key, notebook, cell, before in db.execute(
        select(Comment.id, Comment.notebook_id, Comment.cell_id, Comment.auto_comment).where(
            Comment.notebook_id.in_(list(entries))
        )
    ):
        comment = entries[notebook].comments.get(names[cell])
        if comment != before:
            changed.append({"id": key, "auto_comment": comment})
    _update(db, Comment, changed)


def _insert(db: Session, table: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        db.execute(insert(table), rows)


def _update(db: Session, table: Any, rows: list[dict[str, Any]]) -> None:
    """Rows by their primary key."""
    if rows:
        db.execute(update(table), rows)
