"""course.yml, the roadmap as data: track → topic → bullets → exercises."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError

_strict = ConfigDict(extra="forbid")


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
    points: float
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
    minutes: int | None = None
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
    """What one submission may use while it is graded."""

    __pydantic_config__ = _strict
    cell_seconds: float = 30
    notebook_seconds: float = 180
    memory_mb: int = 4096
    processes: int = 256
    """With their threads."""
    output_bytes_per_cell: int = 1_000_000
    output_bytes: int = 20_000_000


@dataclass(frozen=True)
class Course:
    __pydantic_config__ = _strict
    title: str
    repository: str
    """owner/name on GitHub, where the Colab badges point."""
    tracks: tuple[Track, ...]
    limits: Limits = Limits()

    @property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(topic for track in self.tracks for topic in track.topics)

    @property
    def ready(self) -> tuple[Topic, ...]:
        return tuple(topic for topic in self.topics if topic.status == "ready")

    def topic(self, lab: str) -> Topic:
        """The topic of a lab that exists. Raises CourseError for any other name."""
        for topic in self.ready:
            if topic.id == lab:
                return topic
        raise CourseError(f"there is no lab {lab!r}; there are: {', '.join(t.id for t in self.ready)}")


def load(folder: Path) -> Course:
    """Read course.yml of a course folder. Raises CourseError, in one line."""
    path = folder / "course.yml"
    try:
        return TypeAdapter(Course).validate_python(yaml.safe_load(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise CourseError(
            f"{folder} is not a course folder: it has no course.yml; run this in the course's checkout"
        ) from None
    except yaml.YAMLError as error:
        raise CourseError(f"{path} is not YAML: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise CourseError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
