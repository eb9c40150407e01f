"""Whether stored runs and marks still go with today's questions and right answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.authoring import golden as goldens
from autograder.authoring import sources
from autograder.course import CourseError
from autograder.recording import fingerprint, journal
from autograder.records import Damaged, Golden, digest, dumps

NAMED = 5
"""So many students of a list are named on one line."""


def require_same_questions(folder: Path, lab: str, golden: Golden) -> None:
    """Raise CourseError, naming the students, where a run answers other questions than `golden` does.

    A run without cells, of a file that couldn't be read or that broke off, answers none.
    """
    asked = fingerprint.asked(sources.load(folder, lab), golden.salt)
    others = [
        place.name for place in journal.places(folder, lab) if _has_answers(place) and _asked(place) != asked
    ]
    if others:
        raise CourseError(
            f"{lab}: {len(others)} stored runs were asked other questions, or with another salt, than the "
            f"right answers of today, so nothing was judged; run `autograder grade {lab}` ({named(others)})"
        )


def _has_answers(place: Path) -> bool:
    try:
        return bool(journal.load_run(place).cells)
    except Damaged:  # whoever reads it for its own sake says so
        return False


def _asked(place: Path) -> str | None:
    state = journal.state(place)
    return state.asked if state else None


def complaint(folder: Path, lab: str) -> str:
    """In one line, that stored marks weren't given by today's right answers; empty where they were."""
    try:
        today = digest(dumps(goldens.load(folder, lab)))
    except CourseError as error:
        return f"the marks of {lab} are of earlier answers: {error}"
    states = [(place.name, journal.state(place)) for place in journal.stored_places(folder, lab)]
    old = [student for student, state in states if state and state.golden != today]
    if not old:
        return ""
    return (
        f"{lab}: {len(old)} marks were given by other right answers than today's; "
        f"run `autograder judge {lab}`, or `grade` where it asks for that ({named(old)})"
    )


def named(students: Sequence[str]) -> str:
    """Some names on one line."""
    return ", ".join(students[:NAMED]) + (", …" if len(students) > NAMED else "")
