"""How far a model's suggestions agree with the points that people gave, on answers written for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from autograder.authoring import schemes
from autograder.course import CourseError
from autograder.suggesting.asking import Model, Unavailable

SECONDS = 600.0
"""For one answer: nobody waits for it."""
STEP = 0.5
"""Points are compared in halves."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Answer(_Strict):
    text: str
    points: list[Annotated[float, Field(ge=0, multiple_of=STEP)]]
    """By line of the mark scheme."""


class _Asked(_Strict):
    lab: str
    question: str
    answers: Annotated[list[_Answer], Field(min_length=1)]


@dataclass(frozen=True)
class Agreement:
    """What a model suggested beside what people gave, line by line."""

    pairs: tuple[tuple[float, float], ...]
    """A person's points and the model's, where it suggested any that hold."""
    lines: int
    """Of all answers."""
    problems: tuple[str, ...]
    """Why an answer got no suggestion at all."""

    @property
    def kappa(self) -> float | None:
        """Cohen's, weighted by the square of the difference: 1 is agreement, 0 what chance gives.

        None where it isn't defined: nothing was suggested, or all points are the same.
        """
        from sklearn.metrics import cohen_kappa_score

        if len({points for pair in self.pairs for points in pair}) < 2:
            return None
        person, model = ([round(points / STEP) for points in side] for side in zip(*self.pairs, strict=True))
        # Weights go by the distance of classes, so those that nobody gave count too.
        return float(
            cohen_kappa_score(person, model, weights="quadratic", labels=range(max(person + model) + 1))
        )


async def measure(
    folder: Path, file: Path, model: Model, on_answer: Callable[[], None] = lambda: None
) -> Agreement:
    """Ask a model about the answers of a file. Raises CourseError where the file isn't as it should be."""
    pairs: list[tuple[float, float]] = []
    problems: list[str] = []
    lines = 0
    for asked in read(file):
        question = schemes.question(folder, asked.lab, asked.question)
        for answer in asked.answers:
            given = answer.points
            if len(given) != len(question.lines) or any(
                points > line.points for points, line in zip(given, question.lines, strict=True)
            ):
                raise CourseError(
                    f"{file}: {asked.lab} {asked.question}: not the mark scheme's lines: {given}"
                )
            lines += len(given)
            try:
                suggested = await model.suggest(question, answer.text)
            except Unavailable as why:
                problems.append(str(why))
            else:
                both = zip(given, suggested, strict=True)
                pairs += [(points, _in_steps(one.points)) for points, one in both if one is not None]
            on_answer()
    return Agreement(tuple(pairs), lines, tuple(problems))


def read(file: Path) -> list[Any]:
    """The answers of a file: a list of questions, each with answers and their points by line."""
    try:
        return TypeAdapter(list[_Asked]).validate_python(yaml.safe_load(file.read_text("utf-8")))
    except yaml.YAMLError as error:
        raise CourseError(f"{file} is not YAML: {error}") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise CourseError(f"{file}: {where}: {first['msg']}") from None


def _in_steps(points: float) -> float:
    return round(points / STEP) * STEP
