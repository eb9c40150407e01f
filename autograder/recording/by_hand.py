"""What a person gives for a written answer, in nbgrader's rows as formgrader writes them.

nbgrader has one score for an answer. The points by line of the mark scheme are the last paragraph of the
comment, so that they stay wherever it does; they count only while their sum is the score.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import select
from sqlalchemy.orm import aliased

from autograder import labs
from autograder.authoring.schemes import Question
from autograder.course import CourseError
from autograder.recording import gradebook
from autograder.records import digest

BY_LINE = "Points by line of the mark scheme: "
NOT_GIVEN = "–"
_BY_LINE = re.compile(rf"(?:\A|\n\n){BY_LINE}(?P<lines>[^\n]*)\.\Z")

Lines = tuple[float | None, ...]


class Changed(CourseError):
    """What was to be changed isn't any more what the person had before them."""


@dataclass(frozen=True)
class Given:
    """What a person has given so far."""

    lines: Lines
    """Points by line of the mark scheme; None where there are none yet."""
    score: float | None
    """All points; without those of lines where they were given in formgrader."""
    comment: str
    waits: bool
    """Whether a person has to look at it, again or for the first time."""
    seen: str
    """Tells whether the gradebook still has this."""


@dataclass(frozen=True)
class Answer:
    """A student's answer to a written question."""

    student: str
    text: str
    given: Given
    attachments: Mapping[str, dict[str, str]] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """Tells whether the answer is still this."""
        return digest(self.text, self.attachments)


@dataclass(frozen=True)
class Answers:
    """Those of a class to a question, by student."""

    answers: tuple[Answer, ...]
    empty: int
    """Submissions without an answer, which need nobody."""
    unread: tuple[str, ...]
    """Students whose notebook in autograded/ can't be read."""


def counts(folder: Path, question: Question) -> tuple[int, int]:
    """How many answers to a question the gradebook has, and how many of them wait."""
    with gradebook.opened(gradebook.default_url(folder)) as book:
        waits = [grade.needs_manual_grade for _, grade, _ in _rows(book, question) if not _is_empty(grade)]
    return len(waits), sum(waits)


def answers(folder: Path, question: Question, student: str | None = None) -> Answers:
    """The answers to a question in the gradebook, or one student's."""
    found, empty, unread = [], 0, []
    with gradebook.opened(gradebook.default_url(folder)) as book:
        for who, grade, comment in _rows(book, question, student):
            if _is_empty(grade):
                empty += 1
                continue
            try:
                found.append(_answer(folder, question, who, grade, comment))
            except CourseError:
                unread.append(who)
    return Answers(tuple(sorted(found, key=lambda one: one.student)), empty, tuple(sorted(unread)))


def give(
    folder: Path,
    question: Question,
    student: str,
    seen: tuple[str, str],
    lines: Sequence[float | None] | None = None,
    comment: str | None = None,
) -> Given:
    """Save what a person gives, leaving what is None as it is. It waits until each line has its points.

    With neither, what was given before stands, and doesn't wait any more. Raises Changed if the answer and
    what was given for it aren't those `seen`, by `Answer.version` and `Given.seen`; and CourseError if the
    points aren't those of the mark scheme.
    """
    most = [line.points for line in question.lines]
    if lines is not None and (
        len(lines) != len(most)
        or not all(given is None or 0 <= given <= top for given, top in zip(lines, most, strict=True))
    ):
        raise CourseError(f"the points by line are at most {', '.join(f'{top:g}' for top in most)}")
    with gradebook.opened(gradebook.default_url(folder)) as book:
        row = next(_rows(book, question, student), None)
        if row is None:
            raise Changed(f"the gradebook has no answer of {student} any more")
        _, grade, comments = row
        now = _answer(folder, question, student, grade, comments)
        if (now.version, now.given.seen) != seen:
            raise Changed(f"the answer of {student}, or what was given for it, has changed meanwhile")
        wanted = now.given.lines if lines is None else tuple(lines)
        if lines is not None:
            points = [one for one in wanted if one is not None]
            grade.manual_score = sum(points) if points else None
            unscored = grade.manual_score is None and grade.auto_score is None
            grade.needs_manual_grade = unscored or 0 < len(points) < len(most)
        if comment is not None or lines is not None:
            text = now.given.comment if comment is None else comment
            comments.manual_comment = _written(text, wanted, most) or None
        if lines is None and comment is None:
            if grade.manual_score is None or 0 < wanted.count(None) < len(wanted):
                raise CourseError("each line of the mark scheme needs its points first")
            grade.needs_manual_grade = False
        book.db.commit()
        return _given(question, grade, comments)


def _rows(book: Gradebook, question: Question, student: str | None = None) -> Iterator[Any]:
    """Student, grade and comment, of each."""
    commented = aliased(BaseCell)  # nbgrader has a cell that is graded and a solution twice
    asked = (
        select(SubmittedAssignment.student_id, Grade, Comment)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .join(Comment, Comment.notebook_id == SubmittedNotebook.id)
        .join(commented, commented.id == Comment.cell_id)
        .where(Assignment.name == question.lab, BaseCell.name == question.id, commented.name == question.id)
    )
    if student is not None:
        asked = asked.where(SubmittedAssignment.student_id == student)
    yield from book.db.execute(asked)


def _is_empty(grade: Grade) -> bool:
    return grade.auto_score is not None and grade.manual_score is None


def _answer(folder: Path, question: Question, student: str, grade: Grade, comment: Comment) -> Answer:
    path = labs.notebook_path(folder / "autograded" / student, question.lab)
    try:
        cells = json.loads(path.read_bytes())["cells"]
        cell = next(
            one for one in cells if one["metadata"].get("nbgrader", {}).get("grade_id") == question.id
        )
    except (OSError, ValueError, LookupError, TypeError, StopIteration):
        raise CourseError(f"{path} can't be read; run `autograder grade {question.lab}` again") from None
    text = "".join(cell["source"])
    return Answer(student, text, _given(question, grade, comment), cell.get("attachments", {}))


def _given(question: Question, grade: Grade, comment: Comment) -> Given:
    most = [line.points for line in question.lines]
    text, lines = _read(comment.manual_comment or "", most)
    if len(most) == 1:
        lines = (grade.manual_score,)
    elif lines is None or sum(one for one in lines if one is not None) != grade.manual_score:
        lines = (None,) * len(most)
    seen = digest(grade.manual_score, grade.needs_manual_grade, comment.manual_comment)
    return Given(lines, grade.manual_score, text, grade.needs_manual_grade, seen)


def _written(comment: str, lines: Lines, most: Sequence[float]) -> str:
    """The comment with the points by line, where there are several."""
    text = comment.strip()
    if len(most) == 1 or all(one is None for one in lines):
        return text
    said = ", ".join(
        f"{NOT_GIVEN if given is None else f'{given:g}'} of {top:g}"
        for given, top in zip(lines, most, strict=True)
    )
    return f"{text}\n\n{BY_LINE}{said}.".strip()


def _read(comment: str, most: Sequence[float]) -> tuple[str, Lines | None]:
    """A comment without the points by line, and these; None where they aren't those of this mark scheme."""
    found = _BY_LINE.search(comment)
    if not found:
        return comment, None
    text = comment[: found.start()]
    pairs = [one.partition(" of ") for one in found["lines"].split(", ")]
    try:
        tops = [float(top) for _, _, top in pairs]
        lines = tuple(None if given == NOT_GIVEN else float(given) for given, _, _ in pairs)
    except ValueError:
        return text, None
    return text, lines if tops == list(most) else None
