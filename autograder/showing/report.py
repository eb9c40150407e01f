"""The report: what an instructor reads about a class. One page, made from stored records alone."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path
from urllib.parse import quote

from autograder.course import Exercise, Topic
from autograder.records import CellMarks, Graded, Judged, Standing, write_atomic
from autograder.showing import pages

BINS = 10
SHOWN_QUESTIONS = 5
SHOWN_SLOW = 10
MAX_REASONS = 200
"""Of the reasons why a question was missed, so many are counted; then the rarest are forgotten."""


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


@dataclass(frozen=True)
class Row:
    """What the report says of one submission."""

    student: str
    earned: float
    points: float
    cells: tuple[float | None, ...]
    """Marks by exercise; None where it has none."""
    seconds: float
    cpu_seconds: float
    peak_memory: int
    """Bytes."""
    seconds_late: float = 0.0
    penalty: float = 0.0
    notebook: str = ""
    """Where the page finds what was graded."""


class Report:
    """What is reported of a class, fed with one submission after the other, of which it keeps a row each."""

    def __init__(
        self,
        topic: Topic,
        strays: Sequence[str] = (),
        standings: Mapping[str, Standing | None] | None = None,
    ) -> None:
        self.topic, self.strays, self._standings = topic, strays, standings or {}
        self.rows: list[Row] = []
        self.looks: list[tuple[Row, tuple[str, ...]]] = []
        self._tallies = tuple(Tally(exercise) for exercise in topic.exercises if not exercise.written)

    def add(self, graded: Graded | Judged) -> None:
        """Take one more submission into account."""
        run, marks = graded.run, graded.marks
        cells = {cell.grade_id: cell for cell in marks.cells}
        given = [cells.get(tally.exercise.test_id) for tally in self._tallies]
        for tally, cell in zip(self._tallies, given, strict=True):
            if cell and cell.points:
                tally.add(cell)
        by_exercise = tuple(cell.earned if cell else None for cell in given)
        times = (run.seconds, run.cpu_seconds, run.peak_memory)
        standing = self._standings.get(marks.student) or Standing()
        late = (standing.seconds_late, standing.penalty)
        link = f"../../autograded/{quote(marks.student, safe='')}/{self.topic.id}/{self.topic.id}.ipynb"
        self.rows.append(Row(marks.student, marks.earned, marks.points, by_exercise, *times, *late, link))
        if why := needs_a_look(graded):
            self.looks.append((self.rows[-1], why))

    def successes(self) -> list[Success]:
        """How the class did at each exercise that code is written for."""
        return [tally.success() for tally in self._tallies]

    def absent(self) -> list[str]:
        """Who is on the roster and has handed in nothing."""
        there = {row.student for row in self.rows}
        return sorted(student for student in self._standings if student not in there)

    def page(self) -> str:
        """The report on the submissions so far, at least one, as a self-contained HTML page."""
        earned = [row.earned for row in self.rows]
        quartiles = statistics.quantiles(earned, n=4, method="inclusive") if len(earned) > 1 else earned * 3
        return pages.render(
            "report.html",
            topic=self.topic,
            rows=self.rows,
            strays=self.strays,
            absent=self.absent(),
            looks=self.looks,
            quartiles=quartiles,
            bins=bins([row.earned / row.points for row in self.rows if row.points]),
            successes=self.successes(),
            slowest=nlargest(SHOWN_SLOW, self.rows, key=lambda row: row.seconds),
            seconds=statistics.median(row.seconds for row in self.rows),
            memory=max(row.peak_memory for row in self.rows),
        )

    def write(self, folder: Path) -> Path:
        """Write the page to build/reports/<lab>.html and say where that is."""
        path = folder / "build" / "reports" / f"{self.topic.id}.html"
        write_atomic(path, self.page().encode())
        return path


def report(topic: Topic, graded: Iterable[Graded | Judged], strays: Sequence[str] = ()) -> Report:
    """The report on a lab's submissions, with what of submitted/ isn't graded."""
    made = Report(topic, strays)
    for one in graded:
        made.add(one)
    return made


def needs_a_look(graded: Graded | Judged) -> tuple[str, ...]:
    """Why an instructor should look at a submission: what stopped or forged it, and what was repaired."""
    return (*graded.run.events, *graded.marks.remarks, *graded.marks.notes)


def in_one_line(graded: Graded | Judged) -> str:
    """The same, where there is one line for it."""
    return "; ".join(note.removesuffix(".") for note in needs_a_look(graded))


class Tally:
    """How a class does at an exercise, and at which of its questions it fails."""

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self._shares: list[float] = []
        self._asked: Counter[str] = Counter()
        self._missed: Counter[str] = Counter()
        self._reasons: dict[str, Counter[str]] = {}

    def add(self, cell: CellMarks) -> None:
        """Take one more submission's marks for it into account."""
        self._shares.append(cell.earned / cell.points)
        for verdict in cell.verdicts:
            self._asked[verdict.name] += 1
            if verdict.verdict != "right":
                self._missed[verdict.name] += 1
                reasons = self._reasons.setdefault(verdict.name, Counter())
                reasons[verdict.reason] += 1
                if len(reasons) > MAX_REASONS:  # students' code words them: each may be another one
                    self._reasons[verdict.name] = Counter(dict(reasons.most_common(MAX_REASONS // 2)))

    def success(self) -> Success:
        """What comes of it."""
        questions = [
            Question(name, missed / self._asked[name], self._reasons[name].most_common(1)[0][0])
            for name, missed in self._missed.items()
        ]
        return Success(
            self.exercise,
            statistics.mean(self._shares) if self._shares else 0.0,
            sum(share == 1 for share in self._shares),
            tuple(sorted(questions, key=lambda question: -question.share)[:SHOWN_QUESTIONS]),
        )


def bins(shares: Sequence[float]) -> list[Bin]:
    """The distribution of shares of the points, in tenths."""
    counts = Counter(min(int(share * BINS + 1e-9), BINS - 1) for share in shares)
    return [Bin(i / BINS, (i + 1) / BINS, counts[i]) for i in range(BINS)]
