"""How grading goes, as it goes: a bar on a terminal, plain lines elsewhere, or JSON for other programs."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress
from rich.text import Text

from autograder.records import Judged
from autograder.showing.pages import number, visible
from autograder.showing.report import in_one_line, needs_a_look


class Lines:
    """A line for each submission; the base of the others."""

    def __init__(self, lab: str, count: int) -> None:
        self.lab, self.count = lab, count
        self.graded_now = self.unchanged_now = 0
        self.started = time.monotonic()

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def graded(self, graded: Judged) -> None:
        """One more is done."""
        self.graded_now += 1
        self.say(graded)

    def unchanged(self, student: str) -> None:
        """One more was done already."""
        self.unchanged_now += 1

    @property
    def done(self) -> int:
        return self.graded_now + self.unchanged_now

    def say(self, graded: Judged) -> None:
        print(f"{self.lab} {self.done}/{self.count} {_line(graded)}", flush=True)


class Bar(Lines):
    """A bar with rate and time to go; above it those that need a look."""

    def __init__(self, lab: str, count: int, console: Console) -> None:
        super().__init__(lab, count)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate())
        self.bar = RichProgress(*columns, TimeRemainingColumn(), console=console)
        self.task = self.bar.add_task(f"grading {lab}", total=count)

    def __enter__(self) -> Bar:
        self.bar.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.bar.stop()

    def unchanged(self, student: str) -> None:
        super().unchanged(student)
        self.bar.advance(self.task)

    def say(self, graded: Judged) -> None:
        self.bar.advance(self.task)
        if needs_a_look(graded):
            self.bar.console.print(f"  {escape(_line(graded))}", highlight=False)


class Events(Lines):
    """A line of JSON for each event, and nothing else, on standard output."""

    def __enter__(self) -> Events:
        self._emit("start", count=self.count)
        return self

    def __exit__(self, *error: object) -> None:
        seconds = time.monotonic() - self.started
        self._emit("end", graded=self.graded_now, unchanged=self.unchanged_now, seconds=seconds)

    def unchanged(self, student: str) -> None:
        super().unchanged(student)
        self._emit("unchanged", student=student)

    def say(self, graded: Judged) -> None:
        marks, run = graded.marks, graded.run
        self._emit(
            "graded",
            student=marks.student,
            earned=marks.earned,
            points=marks.points,
            seconds=run.seconds,
            look=needs_a_look(graded),
        )

    def _emit(self, event: str, **content: Any) -> None:
        print(json.dumps({"event": event, "lab": self.lab, **content}), file=sys.stdout, flush=True)


def of(lab: str, count: int, console: Console, as_json: bool) -> Lines:
    """The one that suits who reads it."""
    if as_json:
        return Events(lab, count)
    return Bar(lab, count, console) if console.is_terminal else Lines(lab, count)


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.speed or 0:.2g}/s", style="progress.data.speed")


def _line(graded: Judged) -> str:
    marks = graded.marks
    look = in_one_line(graded)
    said = f"{marks.student}: {number(marks.earned)} of {number(marks.points)} in {graded.run.seconds:.1f} s"
    return visible(f"{said}: {look}" if look else said)
