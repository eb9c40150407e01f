"""Verbs by which a class comes in: who is in it, what they hand in, and who has longer."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Optional
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer
from rich.markup import escape

from autograder import course as courses
from autograder.course import CourseError
from autograder.showing.pages import duration, visible
from autograder.verbs.shared import (
    HERE,
    Folder,
    console,
)

app = typer.Typer()


@app.command()
def roster(
    file: Annotated[
        Path, typer.Argument(help="A CSV file: Canvas's grades, Moodle's participants, your own.")
    ],
    course: Folder = HERE,
    column: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--id", help="The column of the students' ids.", show_default="the likeliest"),
    ] = None,
) -> None:
    """Put a class into the gradebook, or bring it up to date.

    Ids, names and e-mail addresses go where `nbgrader db student` has them; nobody is taken out.

    Example: autograder roster canvas.csv
    """
    from autograder.intake import rosters
    from autograder.recording import enrol
    from autograder.recording.stale import named

    changes = enrol.enrol(course, rosters.read(file, column))
    console.print(f"on the roster: {changes.total}, {len(changes.added)} of them new", highlight=False)
    for student, what in changes.changed:
        console.print(f"  {escape(visible(student))}: {escape(visible(what))}", highlight=False)
    if changes.missing:
        print(
            f"autograder: not in {file.name}, but on the roster until `nbgrader db student remove`: "
            f"{visible(named(changes.missing))}",
            file=sys.stderr,
        )


@app.command()
def collect(
    lab: Annotated[str, typer.Argument(help="The lab's id.")],
    source: Annotated[
        Path, typer.Argument(help="Canvas's or Moodle's archive of all submissions, or a folder.")
    ],
    course: Folder = HERE,
    match: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(metavar="NAME=STUDENT", help="Who somebody is whom the platform calls so."),
    ] = None,
    zone: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="Moodle's time zone, such as Europe/Berlin.", show_default="this machine's"),
    ] = None,
) -> None:
    """Put what a platform let you download into submitted/.

    Status 1 if something can't be told to be one student's: it is listed, and the rest is collected.

    Example: autograder collect s1_architecture all.zip
    """
    from autograder.intake import collect as stage
    from autograder.recording import enrol
    from autograder.recording.stale import named

    topic = courses.load(course).topic(lab)
    matches = dict(_parameter_of(text) for text in match or ())
    found = stage.collect(source, topic.id, enrol.known(course), matches, _zone(zone))
    put = stage.put(course, topic.id, found.taken)
    late = [student for student, piece in found.taken.items() if piece.late]
    console.print(
        f"submitted/*/{topic.id}: {len(put.new)} new, {len(put.replaced)} handed in again, "
        f"{len(put.same)} as before",
        highlight=False,
    )
    for what, students in {
        "what they had handed in before is in build/replaced/": put.replaced,
        "handed in before what is in submitted/, which stays": put.older,
        "late, by Canvas, which doesn't say how late: write a timestamp.txt": tuple(late),
    }.items():
        if students:
            console.print(f"  {what}: {escape(visible(named(students)))}", highlight=False, soft_wrap=True)
    if found.other:
        console.print(f"  left: {found.other} files that are no notebooks of this lab", highlight=False)
    for line in (*found.left, *put.unread):
        print(f"autograder: {visible(line, 500)}", file=sys.stderr)
    if found.left or put.unread:
        sys.exit(1)


@app.command()
def extend(
    lab: Annotated[str, typer.Argument(help="The lab's id.")],
    student: Annotated[str, typer.Argument(help="The student's id.")],
    course: Folder = HERE,
    days: Annotated[float, typer.Option(min=0, max=1000)] = 0,
    hours: Annotated[float, typer.Option(min=0, max=24000)] = 0,
) -> None:
    """Let a student hand in a lab later than the others.

    Counted from the due date; given again it replaces what was given before, and 0 takes it back.

    Example: autograder extend s1_architecture ada --days 3
    """
    from datetime import timedelta

    from autograder.intake.submitted import is_student
    from autograder.recording import extensions, late

    topic = courses.load(course).topic(lab)
    if not is_student(student):
        raise CourseError(f"{student!r} can't be a student's id")
    extension = timedelta(days=days, hours=hours)
    extensions.grant(course, topic.id, student, extension)
    late.settle(course, topic.id)
    what = f"{duration(extension.total_seconds())} longer" if extension else "as long as the others"
    console.print(f"{escape(visible(student))} has {what} for {topic.id}", highlight=False)


def _parameter_of(text: str) -> tuple[str, str]:
    name, equals, student = text.rpartition("=")
    if not equals or not name or not student:
        raise CourseError(f"--match takes NAME=STUDENT, such as --match 4711=ada; got {text!r}")
    return name, student


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise CourseError(f"--zone is a name such as Europe/Berlin, not {name!r}") from None
