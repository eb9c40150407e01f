"""A list of the class → the gradebook's students, and sections.csv, as nbgrader has no place for those."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Student
from sqlalchemy import select

from autograder.intake.rosters import Enrolled
from autograder.recording import gradebook
from autograder.records import write_atomic

SECTIONS = "sections.csv"
KEPT = ("first_name", "last_name", "email", "lms_user_id")
"""What nbgrader keeps of a student."""


@dataclass(frozen=True)
class Changes:
    """What a list changed, by student id."""

    added: tuple[str, ...]
    changed: tuple[tuple[str, str], ...]
    """With what is new of them, in words."""
    missing: tuple[str, ...]
    """In the gradebook, but not in the list."""
    total: int
    """On the roster now."""


def enrol(folder: Path, everybody: Iterable[Enrolled], url: str | None = None) -> Changes:
    """Make the gradebook know everybody in the list; nobody is taken out, and nothing known is emptied."""
    everybody = list(everybody)
    sections = _sections(folder / SECTIONS)
    added, changed = [], []
    with gradebook.opened(url or gradebook.default_url(folder)) as book:
        rows = {row.id: row for row in book.db.scalars(select(Student))}
        for one in everybody:
            row = rows.get(one.student)
            if row is None:
                values = {name: getattr(one, name) or None for name in KEPT}
                book.db.add(Student(id=one.student, **values))
                added.append(one.student)
                continue
            new = {name: value for name in KEPT if (value := getattr(one, name))}
            differs = {name: value for name, value in new.items() if value != getattr(row, name)}
            for name, value in differs.items():
                setattr(row, name, value)
            if one.section and one.section != sections.get(one.student):
                differs["section"] = one.section
            if differs:
                said = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in differs.items())
                changed.append((one.student, said))
        book.db.commit()
        missing = sorted(rows.keys() - {one.student for one in everybody})
    now = sections | {one.student: one.section for one in everybody if one.section}
    if now != sections:
        _keep(folder / SECTIONS, now)
    return Changes(tuple(added), tuple(changed), tuple(missing), len(rows) + len(added))


def known(folder: Path, url: str | None = None) -> list[Enrolled]:
    """The gradebook's students, with their sections."""
    sections = _sections(folder / SECTIONS)
    with gradebook.opened(url or gradebook.default_url(folder)) as book:
        return [
            Enrolled(
                row.id,
                row.last_name or "",
                row.first_name or "",
                row.email or "",
                sections.get(row.id, ""),
                row.lms_user_id or "",
            )
            for row in book.db.scalars(select(Student).order_by(Student.id))
        ]


def _sections(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["student_id"]: row["section"] for row in csv.DictReader(file)}


def _keep(path: Path, sections: Mapping[str, str]) -> None:
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerows([("student_id", "section"), *sorted(sections.items())])
    write_atomic(path, table.getvalue().encode())
