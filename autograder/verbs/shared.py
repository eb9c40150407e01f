"""What several verbs take, say and look up."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer
from rich.console import Console
from rich.markup import escape

from autograder import course as courses
from autograder.course import Course, CourseError
from autograder.showing.pages import visible

if TYPE_CHECKING:
    from autograder.showing.report import Report


console = Console()

Folder = Annotated[Path, typer.Option("--course", help="The course folder.", show_default="this folder")]
Labs = Annotated[Optional[list[str]], typer.Argument(help="Lab ids.", show_default="all that are ready")]  # noqa: UP045
Sandbox = Annotated[
    str, typer.Option(help="bubblewrap, podman, docker, or none: student code then runs as you.")
]
HERE = Path()


def labs_of(course: Course, chosen: list[str] | None) -> list[str]:
    return [course.topic(lab).id for lab in chosen] if chosen else [topic.id for topic in course.ready]


def say(what: str, where: object) -> None:
    console.print(f"{what}: {escape(str(where))}", highlight=False, soft_wrap=True)


def settle(course: Path, lab: str) -> None:
    """Leave out, and name, those who have gone from submitted/ or the roster."""
    from autograder.recording import roster
    from autograder.recording.stale import named

    left = roster.settle(course, lab)
    said = {
        "gone from submitted/, so they are left out": left.gone,
        "gone, but graded by hand: in the gradebook until `nbgrader db student remove`": left.kept,
        "removed from the gradebook, so they are left out; `nbgrader db student add` brings them back": (
            left.removed
        ),
    }
    for what, students in said.items():
        if students:
            print(f"autograder: {lab}: {what}: {visible(named(students))}", file=sys.stderr)


def say_strays(strays: Iterable[str]) -> None:
    for line in strays:
        print(f"autograder: {visible(line)}", file=sys.stderr)


def say_stale(course: Path, labs: Iterable[str]) -> None:
    """Marks that today's right answers didn't give are shown, and said to be such."""
    from autograder.recording import journal, stale

    for lab in labs:
        if journal.stored_places(course, lab) and (why := stale.complaint(course, lab)):
            print(f"autograder: {visible(why)}", file=sys.stderr)


def graded_labs(course: Path, labs: list[str] | None) -> list[str]:
    """Of these labs those that have marks; what has none is said. Raises CourseError where none has."""
    from autograder.recording import journal

    chosen = labs_of(courses.load(course), labs)
    graded = [lab for lab in chosen if journal.stored_places(course, lab)]
    left = [lab for lab in chosen if lab not in graded]
    if left:
        what = f"nothing has been graded for {', '.join(left)} yet; run `autograder grade`"
        if not graded or labs:
            raise CourseError(what)
        print(f"autograder: {what}", file=sys.stderr)
    say_stale(course, graded)
    return graded


def report_of(course: Path, lab: str) -> Report:
    """A lab's report, without submissions so far."""
    from autograder.intake import submitted
    from autograder.recording import gradebook
    from autograder.showing.report import Report

    loaded = courses.load(course)
    strays = submitted.strays(course, labs_of(loaded, None))
    return Report(loaded.topic(lab), strays, gradebook.standings(course, lab))


def require_some(lab: str, report: Report) -> None:
    if not report.rows:
        raise CourseError(
            f"nothing that is kept of {lab} can be read; run `autograder grade {lab} --again all`"
        )
