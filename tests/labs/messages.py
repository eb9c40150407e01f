"""Prints what the wrong solutions of a lab are told: `python tests/labs/messages.py LAB [EXERCISE …]`.

For an author to read: does each hint fit the mistake that it meets? `make messages ARGS=…` runs it.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder import course
from autograder.authoring import golden, sources
from autograder.rehearsing import cases
from autograder.rehearsing.cases import Case, Results

HERE = Path(__file__).parent


def table(wanted: Iterable[Case], results: Results) -> Table:
    """A row a mutant: its misconception, its marks, and what its student reads."""
    out = Table("mutant", "earns", "is told", show_lines=True)
    for case in wanted:
        got = results.outcomes[case.key]
        told = got.message if got.error else "(passes every visible check)"
        if case.hint is not None and case.hint not in told:
            told += f"\n\nNOT the wanted hint: {case.hint}"
        marks = f"{got.marks.earned:g} of {got.marks.points:g}"
        out.add_row(Text(f"{case.exercise}/{case.name}\n{case.why}"), marks, Text(told))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lab")
    parser.add_argument("exercise", nargs="*", help="only these")
    wanted = parser.parse_args()
    folder = HERE.parents[1]
    topic = course.load(folder).topic(wanted.lab)
    mutants = [
        case
        for case in cases.of(topic, HERE / topic.id)
        if case.kind == "mutant" and (not wanted.exercise or case.exercise in wanted.exercise)
    ]
    if not mutants:
        parser.error(f"{topic.id} has no mutants of {', '.join(wanted.exercise) or 'any exercise'}")
    with tempfile.TemporaryDirectory() as out:
        results = cases.run(
            sources.load(folder, topic.id),
            topic,
            mutants,
            Path(out),
            parameters={"DEVICE": "cpu"},
            salt=golden.salt(folder, topic.id),
        )
    Console().print(table(mutants, results))


if __name__ == "__main__":
    main()
