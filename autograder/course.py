"""course.yml, the roadmap as data: track → topic → bullets → exercises."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

_strict = ConfigDict(extra="forbid")
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Points = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Count = Annotated[int, Field(gt=0)]
DAY_SECONDS = 24 * 60 * 60


class CourseError(Exception):
    """Something in the course folder isn't as it should be: one line that says what to do."""


@dataclass(frozen=True)
class Reference:
    __pydantic_config__ = _strict
    title: str
    author: str
    url: str


@dataclass(frozen=True)
class Exercise:
    """One graded exercise: a solution cell `id` and a test cell `<id>_test` worth `points`."""

    __pydantic_config__ = _strict
    id: str
    title: str
    points: Points
    written: bool = False
    """Graded by hand: a Markdown cell `id` that is solution and grade cell in one."""

    @property
    def test_id(self) -> str:
        return self.id if self.written else f"{self.id}_test"


@dataclass(frozen=True)
class Bullet:
    __pydantic_config__ = _strict
    title: str
    text: str
    techniques: tuple[str, ...]
    """Every technique and tool that the roadmap names here."""
    exercises: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic:
    """One topic of the roadmap and its lab; the lab's id is the topic's."""

    __pydantic_config__ = _strict
    id: str
    title: str
    summary: str
    status: Literal["ready", "planned"]
    bullets: tuple[Bullet, ...]
    references: tuple[Reference, ...]
    minutes: Count | None = None
    exercises: tuple[Exercise, ...] = ()

    @property
    def points(self) -> float:
        return sum(e.points for e in self.exercises if not e.written)

    @property
    def written_points(self) -> float:
        return sum(e.points for e in self.exercises if e.written)


@dataclass(frozen=True)
class Track:
    __pydantic_config__ = _strict
    id: str
    title: str
    summary: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class Limits:
    """What one submission may use while it is graded. What hits a limit costs its own cell."""

    __pydantic_config__ = _strict
    cell_seconds: Seconds = 30
    """For the visible and the hidden part of a test cell each."""
    notebook_seconds: Seconds = 180
    """For the course's questions and the cells that solve them."""
    own_seconds: Seconds = 60
    """For all cells of the student's own together, beside the notebook's time; as much again where a kernel
    is lost and they have to run once more."""
    cpu_seconds: Seconds = 300
    """Of all its processes together."""
    memory_mb: Count = 4096
    """Of all its processes together."""
    processes: Count = 256
    """With their threads."""
    file_mb: Count = 100
    """The largest file."""
    output_bytes_per_cell: Count = 1_000_000
    output_bytes: Count = 20_000_000
    cells: Mapping[str, Limits] = field(default_factory=dict)
    """Where a cell has other limits than the rest: of time, and of output."""

    def of(self, cell: str) -> Limits:
        """The limits of one cell."""
        return self.cells.get(cell, self)


@dataclass(frozen=True)
class Late:
    """What lateness costs."""

    __pydantic_config__ = _strict
    percent_per_day: Annotated[float, Field(ge=0, le=100)]
    """Of the marks that were earned, for each day that has begun."""
    grace_minutes: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0
    """So late is not late; who is later is late by all of it."""
    zero_after_days: Count | None = None
    """Nothing is left of the marks then."""

    def costs(self, seconds: float) -> float:
        """The share of the marks that so many seconds of lateness cost, from 0 to 1."""
        if seconds <= 60 * self.grace_minutes:
            return 0.0
        days = math.ceil(seconds / DAY_SECONDS)
        if self.zero_after_days is not None and days > self.zero_after_days:
            return 1.0
        return min(1.0, days * self.percent_per_day / 100)


@dataclass(frozen=True)
class Early:
    """Feedback before the due date, by `autograder watch`."""

    __pydantic_config__ = _strict
    per_day: Count
    """How often a student has it for a lab on one day, by this machine's clock."""


@dataclass(frozen=True)
class Course:
    __pydantic_config__ = _strict
    title: str
    repository: str
    """owner/name on GitHub, where the Colab badges point."""
    tracks: tuple[Track, ...]
    limits: Limits = Limits()
    lab_limits: Mapping[str, Limits] = field(default_factory=dict)
    late: Late | None = None
    """Without it lateness costs what nbgrader_config.py says, which is nothing."""
    early: Early | None = None
    """Without it nobody has feedback before the due date."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(topic for track in self.tracks for topic in track.topics)

    @property
    def ready(self) -> tuple[Topic, ...]:
        return tuple(topic for topic in self.topics if topic.status == "ready")

    def limits_of(self, lab: str) -> Limits:
        """The limits of a lab's submissions."""
        return self.lab_limits.get(lab, self.limits)

    def topic(self, lab: str) -> Topic:
        """The topic of a lab that exists. Raises CourseError for any other name."""
        for topic in self.ready:
            if topic.id == lab:
                return topic
        raise CourseError(f"there is no lab {lab!r}; there are: {', '.join(t.id for t in self.ready)}")


def load(folder: Path) -> Course:
    """Read course.yml of a course folder. Raises CourseError, in one line."""
    path = folder / "course.yml"
    text = _text(path)
    try:
        document = yaml.safe_load(text)
        if document is None:
            raise CourseError(f"{path} is empty; take it back from git: git checkout {path.name}")
        course = TypeAdapter(Course).validate_python(_with_lab_limits(document))
    except (AttributeError, TypeError):
        raise CourseError(
            f"{path}: limits: a table of names and numbers is expected, also below labs and cells"
        ) from None
    except yaml.YAMLError as error:
        raise CourseError(f"{path} is not YAML: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        raise CourseError(f"{path}{_explained(error, text)}") from error
    _check_limits(course, path)
    return course


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        raise CourseError(
            f"{path.parent} is not a course folder: it has no course.yml; run this in the course's checkout"
        ) from None
    except OSError as error:
        raise CourseError(f"{path} can't be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise CourseError(f"{path}, line {line}: the file isn't UTF-8; save it in that encoding") from None


def _explained(error: ValidationError, text: str) -> str:
    """Where in course.yml the first problem is, and what it is."""
    first = error.errors()[0]
    place = _as_written(first["loc"])
    last = place[-1] if place else ""
    said = first["msg"]
    if first["type"] == "unexpected_keyword_argument":
        close = get_close_matches(str(last), _entries(), 1)
        said = "there is no such entry" + (f"; is it {close[0]}?" if close else "")
    way = list(_followed(yaml.compose(text), place))
    line, names = way[-1][0] if way else 1, [name for _, name in way]
    where = ": ".join([*names[:-1], str(last)] if len(names) == len(place) else [*names, str(last)])
    return f", line {line}: {where}: {said}"


def _as_written(place: Sequence[int | str]) -> tuple[int | str, ...]:
    """A place in what `_with_lab_limits` made as one in the file."""
    if place and place[0] == "lab_limits":
        return ("limits", "labs", *place[1:])
    return tuple(place)


def _entries() -> list[str]:
    kinds = (Course, Track, Topic, Bullet, Exercise, Reference, Limits)
    return sorted({name for kind in kinds for name in kind.__dataclass_fields__})


def _followed(node: yaml.Node | None, place: Sequence[int | str]) -> Iterator[tuple[int, str]]:
    """The lines on the way to a place, as far as it is there, each with a name: an id or a title, which tell
    more than a number.
    """
    for part in place:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            yield node.start_mark.line + 1, _name(node) or f"number {part + 1}"
        elif isinstance(node, yaml.MappingNode):
            found = [(key, value) for key, value in node.value if key.value == part]
            if not found:
                return
            key, node = found[0]
            yield key.start_mark.line + 1, str(part)
        else:
            return


def _name(node: yaml.Node) -> str:
    if not isinstance(node, yaml.MappingNode):
        return ""
    found = {key.value: value.value for key, value in node.value if key.value in ("id", "title")}
    return str(found.get("id") or found.get("title") or "")


def _with_lab_limits(document: Any) -> Any:
    """course.yml with its table of limits spelled out: what a lab or a cell doesn't say is as above it."""
    limits = document.get("limits") if isinstance(document, dict) else None
    if not isinstance(limits, dict):
        return document
    defaults = {name: value for name, value in limits.items() if name != "labs"}
    labs = {lab: _over(defaults, changes) for lab, changes in (limits.get("labs") or {}).items()}
    return {**document, "limits": defaults, "lab_limits": labs}


def _over(defaults: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """A lab's limits with those of its cells; each says only what is other than above it."""
    lab = {**defaults, **{name: value for name, value in changes.items() if name != "cells"}}
    cells = {name: {**lab, **cell} for name, cell in (changes.get("cells") or {}).items()}
    return {**lab, "cells": cells} if cells else lab


def _check_limits(course: Course, path: Path) -> None:
    """A misspelt name would be a limit that nothing obeys."""
    exercises = {topic.id: {e.id for e in topic.exercises} for topic in course.topics}
    for lab, limits in course.lab_limits.items():
        if lab not in exercises:
            raise CourseError(f"{path}: limits.labs.{lab}: there is no lab of that name")
        for cell in limits.cells:
            if cell.removesuffix("_test") not in exercises[lab]:
                raise CourseError(f"{path}: limits.labs.{lab}.cells.{cell}: the lab has no such exercise")
