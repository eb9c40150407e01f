"""Mark schemes: a written question's cell in source/ → the lines by which its points are given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from autograder import course as courses
from autograder import labs
from autograder.authoring import sources
from autograder.course import CourseError, Exercise

_LINE = re.compile(r"- (?P<points>½|\d+(?:\.5|½)?) points?(?P<of>[^:]*): *(?P<text>.*)")
_UP_TO = re.compile(r"up to (\d+)")
_MARK = re.compile(r"### (BEGIN|END) MARK SCHEME")
_ASKED = "**Question"
IN_ALL = "in all"


@dataclass(frozen=True)
class Line:
    """One line of a mark scheme."""

    points: float
    """At most."""
    text: str


@dataclass(frozen=True)
class Question:
    """A written question with its mark scheme."""

    lab: str
    id: str
    title: str
    points: float
    asked: str
    """What students are asked, as Markdown."""
    lines: tuple[Line, ...]
    """Their points sum up to the question's; without a scheme by lines, one line for all."""
    further: str
    """What the scheme says besides: a model answer, as Markdown."""


def questions(folder: Path, lab: str) -> tuple[Question, ...]:
    """A lab's written questions, in its order."""
    cells = sources.load(folder, lab).notebook.cells
    exercises = {one.id: one for one in courses.load(folder).topic(lab).exercises if one.written}
    return tuple(
        _question(lab, exercises[cell.id], cells[:place], cell)
        for place, cell in enumerate(cells)
        if labs.role(cell) == "written" and cell.id in exercises
    )


def question(folder: Path, lab: str, name: str) -> Question:
    """One of them. Raises CourseError for any other name."""
    found = questions(folder, lab)
    for one in found:
        if one.id == name:
            return one
    raise CourseError(f"{lab} has no written question {name!r}; it has: {', '.join(one.id for one in found)}")


def _question(lab: str, exercise: Exercise, before: list[NotebookNode], cell: NotebookNode) -> Question:
    lines, further = parsed(cell.source)
    if sum(line.points for line in lines) != exercise.points:
        lines, further = (Line(exercise.points, IN_ALL),), _MARK.sub("", cell.source).strip()
    asked = before[-1].source if before and before[-1].cell_type == "markdown" else ""
    return Question(
        lab,
        exercise.id,
        exercise.title,
        exercise.points,
        asked[max(0, asked.rfind(_ASKED)) :],
        lines,
        further,
    )


def parsed(scheme: str) -> tuple[tuple[Line, ...], str]:
    """The lines of a mark scheme that give points, and what it says besides."""
    lines, further = [], []
    for text in _MARK.sub("", scheme).strip().splitlines():
        if found := _LINE.match(text):
            points, of = _number(found["points"]), found["of"].strip()
            if most := _UP_TO.search(of):
                points = float(most[1])
            lines.append(Line(points, f"{of}: {found['text']}" if of else found["text"]))
        else:
            further.append(text)
    return tuple(lines), "\n".join(further).strip()


def _number(text: str) -> float:
    return float(text.removesuffix("½") or 0) + 0.5 if text.endswith("½") else float(text)
