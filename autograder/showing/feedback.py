"""Feedback: what a student reads. Verdicts with reasons; neither hidden tests nor right answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat

from autograder import course as courses
from autograder import labs
from autograder.course import Exercise, Topic
from autograder.recording import journal
from autograder.records import CellMarks, Graded, Verdict, Written, write_atomic
from autograder.showing import pages

SIGNS = {"right": "✓", "wrong": "✗", "missing": "–"}


@dataclass(frozen=True)
class Result:
    """An exercise as the page shows it."""

    exercise: Exercise
    marks: CellMarks
    code: str
    """The student's solution cell."""
    groups: tuple[tuple[str, str, tuple[str, ...]], ...]
    """What isn't right: (verdict, reason, questions); a reason that several questions share is said once."""
    right: tuple[str, ...]


def page(topic: Topic, graded: Graded, written: Sequence[Written] = ()) -> str:
    """One submission's feedback as a self-contained HTML page."""
    marks = {cell.grade_id: cell for cell in graded.marks.cells}
    sources = _sources(graded)
    results = [
        Result(exercise, cell, sources.get(exercise.id, ""), _groups(cell.verdicts), _right(cell.verdicts))
        for exercise in topic.exercises
        if not exercise.written and (cell := marks.get(exercise.test_id))
    ]
    by_hand = {one.grade_id: one for one in written}
    questions = [
        (
            exercise,
            by_hand.get(exercise.id, Written(exercise.id, exercise.points)),
            sources.get(exercise.id, ""),
        )
        for exercise in topic.exercises
        if exercise.written
    ]
    return pages.render(
        "feedback.html", topic=topic, marks=graded.marks, results=results, questions=questions, signs=SIGNS
    )


def write(folder: Path, lab: str, written: Mapping[str, Sequence[Written]]) -> Iterator[Path]:
    """Write feedback/<student>/<lab>/<lab>.html for all that has been graded; each path as it is there."""
    topic = courses.load(folder).topic(lab)
    for graded in journal.read(folder, lab):
        student = graded.marks.student
        path = labs.notebook_path(folder / "feedback" / student, lab).with_suffix(".html")
        write_atomic(path, page(topic, graded, written.get(student, ())).encode())
        yield path


def _groups(verdicts: Sequence[Verdict]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    groups: dict[tuple[str, str], list[str]] = {}
    for verdict in verdicts:
        if verdict.verdict != "right":
            groups.setdefault((verdict.verdict, verdict.reason), []).append(verdict.name)
    return tuple((verdict, reason, tuple(names)) for (verdict, reason), names in groups.items())


def _right(verdicts: Sequence[Verdict]) -> tuple[str, ...]:
    return tuple(verdict.name for verdict in verdicts if verdict.verdict == "right")


def _sources(graded: Graded) -> dict[str, str]:
    """What the student handed in for each exercise, by id; of the course's own cells nothing."""
    if graded.run.notebook is None:
        return {}
    cells = nbformat.from_dict(graded.run.notebook).cells
    return {
        labs.grade_id(cell) or cell.id: "".join(cell.source)
        for cell in cells
        if labs.role(cell) in ("solution", "written")
    }
