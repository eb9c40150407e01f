"""Whether a salt's hidden questions tell wrong from right: mutants lose marks, variants don't."""

from __future__ import annotations

import tempfile
from pathlib import Path

from autograder.course import Topic
from autograder.labs import Lab
from autograder.records import Golden
from autograder.rehearsing import cases


def misjudged(lab: Lab, topic: Topic, folder: Path, golden: Golden) -> list[str]:
    """The cases that earn what they shouldn't by these golden answers, in words; empty if all is well.

    Their hidden parts alone run. `folder` holds the lab's mutants and variants.
    """
    wanted = [case for case in cases.of(topic, folder) if case.kind in ("mutant", "variant")]
    if not wanted:
        return []
    with tempfile.TemporaryDirectory() as out:
        got = cases.run(
            lab,
            topic,
            wanted,
            Path(out),
            parameters={"DEVICE": "cpu"},
            against=golden,
            visible=False,
        )
    wrong = []
    for case in wanted:
        marks = got.outcomes[case.key].marks
        if (marks.earned == marks.points) == (case.kind == "mutant"):
            wrong.append(f"{case.key} earns {marks.earned:g} of {marks.points:g}")
    return wrong
