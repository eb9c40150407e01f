"""Feedback before the due date: how often a student had some, and until when there is any.

What a student had is kept beside the records of the submission, in build/grading/<lab>/<student>/early.json.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from nbgrader.api import Assignment
from sqlalchemy import select

from autograder.recording import extensions, gradebook, journal
from autograder.records import load, save


@dataclass(frozen=True)
class Had:
    """A student's feedback on a lab before the due date."""

    handed_in: str = ""
    """Of the file that the last was on, as a digest."""
    days: tuple[date, ...] = ()
    """When there was some."""

    def on(self, day: date) -> int:
        """How often on this day."""
        return self.days.count(day)


def had(folder: Path, lab: str, student: str) -> Had:
    """What a student had so far; nothing where what is kept of it can't be read."""
    try:
        return load(Had, _path(folder, lab, student))
    except (OSError, ValueError):
        return Had()


def keep(folder: Path, lab: str, student: str, handed_in: str, day: date) -> None:
    """One more, on what was handed in."""
    before = had(folder, lab, student)
    save(Had(handed_in, (*before.days, day)), _path(folder, lab, student))


def closes(folder: Path, lab: str) -> Callable[[str], datetime | None]:
    """When a lab is due, by student, extensions included; None where it has no due date."""
    with gradebook.opened(gradebook.default_url(folder)) as book:
        due = book.db.scalar(select(Assignment.duedate).where(Assignment.name == lab))
    longer = extensions.known(folder)

    def of(student: str) -> datetime | None:
        # nbgrader keeps it in UTC, without saying so.
        return due and due.replace(tzinfo=UTC) + longer.get((student, lab), timedelta())

    return of


def _path(folder: Path, lab: str, student: str) -> Path:
    return journal.place(folder, lab, student) / "early.json"
