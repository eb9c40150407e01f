"""What a person answered to a student's request, and the marks before and after.

It is kept beside the request, in requests/<student>/<lab>.json.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.api import MissingEntry

from autograder.course import CourseError, Topic
from autograder.intake import requests
from autograder.intake.requests import Request
from autograder.recording import gradebook, late
from autograder.records import load, save


@dataclass(frozen=True)
class Answered:
    """A request and its answer."""

    exercise: str
    """Empty where the request was about the whole lab."""
    asked: str
    answer: str
    at: datetime
    before: float | None = None
    after: float | None = None
    """Points of the exercise; None for the whole lab."""


@dataclass(frozen=True)
class Trail:
    """All that a student had answered on a lab, the oldest first."""

    answered: tuple[Answered, ...] = ()


def trail(folder: Path, lab: str, student: str) -> Trail:
    """Raises CourseError where it can't be read."""
    path = _path(folder, lab, student)
    try:
        return load(Trail, path)
    except FileNotFoundError:
        return Trail()
    except ValueError as error:
        raise CourseError(f"{path} is damaged; take it back from a copy, or remove it ({error})") from None


def waiting(folder: Path, topic: Topic) -> list[Request]:
    """The requests on a lab that nobody has answered, by student."""
    return [one for one in requests.asked(folder, topic) if not _is_answered(folder, one)]


def _is_answered(folder: Path, request: Request) -> bool:
    answered = trail(folder, request.lab, request.student).answered
    return any((one.exercise, one.asked) == (request.exercise, request.text) for one in answered)


def answer(
    folder: Path, topic: Topic, student: str, exercise: str, text: str, points: float | None = None
) -> list[Answered]:
    """Answer what a student asks about an exercise, or, where that is empty, about the whole lab.

    With `points` the exercise has these from now on, as if given in formgrader. Raises CourseError where
    nothing of it waits, or the points can't be given.
    """
    those = [one for one in waiting(folder, topic) if (one.student, one.exercise) == (student, exercise)]
    if not those:
        raise CourseError(f"no request of {student} on {exercise or topic.id} waits: autograder requests")
    before = after = None
    if exercise:
        before, after = _give(folder, topic, student, exercise, points)
    elif points is not None:
        raise CourseError("points are given to an exercise, not to a lab")
    now = datetime.now(UTC)
    new = [Answered(exercise, one.text, text, now, before, after) for one in those]
    kept = trail(folder, topic.id, student).answered
    save(Trail((*kept, *new)), _path(folder, topic.id, student), indent=1)
    late.settle(folder, topic.id)
    return new


def _give(
    folder: Path, topic: Topic, student: str, exercise: str, points: float | None
) -> tuple[float, float]:
    """The points of an exercise before and after."""
    cell = next(one for one in topic.exercises if one.id == exercise)
    if points is not None and not (math.isfinite(points) and 0 <= points <= cell.points):
        raise CourseError(f"{exercise} is worth {cell.points:g} points: give 0 to {cell.points:g}")
    with gradebook.opened(gradebook.default_url(folder)) as book:
        try:
            grade = book.find_grade(cell.test_id, topic.id, topic.id, student)
        except MissingEntry:
            raise CourseError(
                f"{topic.id} of {student} isn't in the gradebook; run `autograder grade`"
            ) from None
        before = float(grade.score)
        if points is None:
            return before, before
        grade.manual_score, grade.needs_manual_grade = points, False
        book.db.commit()
        return before, points


def _path(folder: Path, lab: str, student: str) -> Path:
    return folder / requests.FOLDER / student / f"{lab}.json"
