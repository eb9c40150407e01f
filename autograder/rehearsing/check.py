"""A lab's cases as its author reads them: what each earns, what its student is told, which rule it breaks."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder import course as courses
from autograder.authoring import golden, sources
from autograder.course import CourseError
from autograder.rehearsing import cases, rules
from autograder.rehearsing.cases import Case, Outcome

PASSES = "(passes every visible check)"


@dataclass(frozen=True)
class Checked:
    """A case, what came of it, and the rule that it breaks, in words; empty if none."""

    case: Case
    outcome: Outcome
    broken: str

    @property
    def told(self) -> str:
        """What the student reads."""
        return self.outcome.message if self.outcome.error else PASSES


def check(folder: Path, lab: str, exercises: Collection[str] = ()) -> Iterator[Checked]:
    """Run a lab's cases, or those of some exercises, under the salt that grades.

    The solutions answer anew: golden answers needn't have been recorded. Raises CourseError where an exercise
    isn't there, or a cell outside the exercises fails.
    """
    topic = courses.load(folder).topic(lab)
    known = [exercise.id for exercise in cases.automatic(topic)]
    unknown = [one for one in exercises if one not in known]
    if unknown:
        raise CourseError(f"{lab} has no exercise {unknown[0]!r}; it has {', '.join(known)}")
    wanted = [
        case
        for case in cases.of(topic, folder / "tests" / "labs" / lab)
        if not exercises or case.exercise in exercises
    ]
    with tempfile.TemporaryDirectory() as out:
        try:
            got = cases.run(
                sources.load(folder, lab),
                topic,
                wanted,
                Path(out),
                parameters={"DEVICE": "cpu"},
                salt=golden.salt(folder, lab),
            )
        except RuntimeError as error:
            raise CourseError(f"{lab} doesn't run: {str(error).strip().splitlines()[-1]}") from error
    for case in wanted:
        outcome = got.outcomes[case.key]
        try:
            rules.CHECKS[case.kind](case, outcome)
        except AssertionError as error:
            yield Checked(case, outcome, str(error))
        else:
            yield Checked(case, outcome, "")
