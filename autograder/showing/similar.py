"""The page on what is unusually alike: pairs of students, with the passages side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from autograder.comparing import winnowing
from autograder.comparing.alike import SHARE, Alike
from autograder.course import Topic
from autograder.records import write_atomic
from autograder.showing import pages

SHOWN = 100
"""Pairs on the page."""
MAX_PASSAGE = 6000
"""Characters of a solution on the page."""
AROUND = 1
"""Lines shown before and after what is shared."""


@dataclass(frozen=True)
class Found:
    """An exercise whose solutions by two students are unusually alike."""

    exercise: str
    title: str
    alike: Alike


@dataclass(frozen=True)
class Piece:
    """A part of a passage, and whether it is of what the two share."""

    text: str
    shared: bool


Passage = tuple[Piece, ...]
Passages = Callable[[tuple[str, str], Found], tuple[Passage, ...]]


@dataclass(frozen=True)
class Pair:
    """Two students and the exercises in which they are alike, the most alike first."""

    students: tuple[str, str]
    found: tuple[Found, ...]

    @property
    def alike(self) -> float:
        """By which pairs are ordered: the shares of their exercises, summed."""
        return sum(one.alike.share for one in self.found)


class Page:
    """What was found in a class of `count` submissions, but for `problems` all of them compared."""

    def __init__(
        self,
        topic: Topic,
        count: int,
        found: Mapping[tuple[str, str], Sequence[Found]],
        problems: Mapping[str, str],
        passages: Passages,
    ) -> None:
        self.topic, self.count, self.problems, self._passages = topic, count, problems, passages
        pairs = [
            Pair(students, tuple(sorted(some, key=lambda one: -one.alike.share)))
            for students, some in found.items()
        ]
        self.pairs = sorted(pairs, key=lambda pair: (-pair.alike, pair.students))

    def page(self) -> str:
        """As a self-contained HTML page."""
        listed = [
            (pair, [(one, self._passages(pair.students, one)) for one in pair.found])
            for pair in self.pairs[:SHOWN]
        ]
        return pages.render(
            "similar.html",
            topic=self.topic,
            count=self.count,
            pairs=listed,
            more=len(self.pairs) - len(listed),
            problems=self.problems,
            share=SHARE,
        )

    def write(self, folder: Path) -> Path:
        """Write the page to build/reports/<lab>-similar.html and say where that is."""
        path = folder / "build" / "reports" / f"{self.topic.id}-similar.html"
        write_atomic(path, self.page().encode())
        return path


def shown(text: str, shared: frozenset[bytes]) -> Passage:
    """The lines of a solution that hold something shared, with what is shared marked."""
    tokens = winnowing.tokens(text)
    marks = bytearray(len(text))
    for i, gram in enumerate(winnowing.grams(tokens.symbols)):
        if gram in shared:
            first, last = tokens.spans[i][0], tokens.spans[i + winnowing.GRAM - 1][1]
            marks[first:last] = b"\1" * (last - first)
    pieces: list[Piece] = []
    left = MAX_PASSAGE
    for first, last in _stretches(text, marks):
        if first and left:
            pieces.append(Piece("…\n", False))
        place = first
        for shared_here, run in groupby(marks[first : min(last, first + left)]):
            end = place + len(list(run))
            pieces.append(Piece(text[place:end], bool(shared_here)))
            place = end
        left -= place - first
    if not left:
        pieces.append(Piece(" …", False))
    return tuple(pieces)


def _stretches(text: str, marks: bytearray) -> Iterator[tuple[int, int]]:
    """Where the lines with marks are, and those AROUND them; lines that follow each other as one stretch."""
    lines: list[tuple[int, int]] = []
    for line in text.splitlines(keepends=True):
        start = lines[-1][1] if lines else 0
        lines.append((start, start + len(line)))
    wanted = {
        near
        for number, (start, end) in enumerate(lines)
        if any(marks[start:end])
        for near in range(number - AROUND, number + AROUND + 1)
    }
    numbers = [number for number in range(len(lines)) if number in wanted]
    for _, run in groupby(enumerate(numbers), key=lambda both: both[1] - both[0]):
        together = [number for _, number in run]
        yield lines[together[0]][0], lines[together[-1]][1]
