"""The report: what an instructor reads about a class. One page, made from stored records alone."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder import pages
from autograder.course import Exercise, Topic
from autograder.grade import Graded
from autograder.records import write_atomic

BINS = 10
SHOWN_QUESTIONS = 5
SHOWN_SLOW = 10


@dataclass(frozen=True)
class Question:
    """A hidden question and how often it was not answered right."""

    name: str
    share: float
    reason: str
    """The commonest."""


@dataclass(frozen=True)
class Success:
    """How a class did at one exercise."""

    exercise: Exercise
    share: float
    """Of the points, the mean over submissions."""
    full: int
    """Submissions with all points."""
    questions: tuple[Question, ...]
    """Those most often missed."""


@dataclass(frozen=True)
class Bin:
    """Submissions whose share of the points is in [low, high), the last one up to 1."""

    low: float
    high: float
    count: int


def page(topic: Topic, results: Sequence[Graded]) -> str:
    """The report on a lab's submissions, at least one, as a self-contained HTML page."""
    earned = [graded.marks.earned for graded in results]
    exercises = [exercise for exercise in topic.exercises if not exercise.written]
    quartiles = statistics.quantiles(earned, n=4, method="inclusive") if len(earned) > 1 else earned * 3
    return pages.render(
        "report.html",
        topic=topic,
        results=results,
        exercises=exercises,
        quartiles=quartiles,
        bins=bins([graded.marks.earned / graded.marks.points for graded in results if graded.marks.points]),
        successes=[success(exercise, results) for exercise in exercises],
        looks=[(graded.marks, why) for graded in results if (why := needs_a_look(graded))],
        slowest=sorted(results, key=lambda graded: -graded.run.seconds)[:SHOWN_SLOW],
        seconds=statistics.median(graded.run.seconds for graded in results),
        memory=max(graded.run.peak_memory for graded in results),
        cells=[{cell.grade_id: cell for cell in graded.marks.cells} for graded in results],
    )


def write(folder: Path, topic: Topic, results: Sequence[Graded]) -> Path:
    """Write the report to build/reports/<lab>.html and say where that is."""
    path = folder / "build" / "reports" / f"{topic.id}.html"
    write_atomic(path, page(topic, results).encode())
    return path


def needs_a_look(graded: Graded) -> tuple[str, ...]:
    """Why an instructor should look at a submission: what stopped or forged it, and what was repaired."""
    return (*graded.run.events, *graded.marks.remarks, *graded.repaired.changes)


def bins(shares: Sequence[float]) -> list[Bin]:
    """The distribution of shares of the points, in tenths."""
    counts = Counter(min(int(share * BINS + 1e-9), BINS - 1) for share in shares)
    return [Bin(i / BINS, (i + 1) / BINS, counts[i]) for i in range(BINS)]


def success(exercise: Exercise, results: Sequence[Graded]) -> Success:
    """How the class did at an exercise, and at which of its questions it failed."""
    cells = [
        c for graded in results for c in graded.marks.cells if c.grade_id == exercise.test_id and c.points
    ]
    asked = Counter(verdict.name for cell in cells for verdict in cell.verdicts)
    missed: dict[str, Counter[str]] = {}
    for cell in cells:
        for verdict in cell.verdicts:
            if verdict.verdict != "right":
                missed.setdefault(verdict.name, Counter())[verdict.reason] += 1
    questions = [
        Question(name, reasons.total() / asked[name], reasons.most_common(1)[0][0])
        for name, reasons in missed.items()
    ]
    return Success(
        exercise,
        statistics.mean(cell.earned / cell.points for cell in cells) if cells else 0.0,
        sum(cell.earned == cell.points for cell in cells),
        tuple(sorted(questions, key=lambda question: -question.share)[:SHOWN_QUESTIONS]),
    )
