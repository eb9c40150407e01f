"""Verbs by which what was graded is read, answered and given out."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer
from rich.markup import escape
from rich.table import Table

from autograder import course as courses
from autograder.course import CourseError
from autograder.running import processes
from autograder.showing.pages import number, visible
from autograder.verbs.shared import (
    HERE,
    Folder,
    Labs,
    console,
    graded_labs,
    labs_of,
    report_of,
    require_some,
    say,
    say_stale,
    settle,
)

if TYPE_CHECKING:
    from autograder.suggesting.asking import Model

app = typer.Typer()
SHOWN_PAIRS = 20
"""Of what is alike, on a terminal; its page has more."""


@app.command()
def report(labs: Labs = None, course: Folder = HERE) -> None:
    """Write the report on what has been graded again.

    Example: autograder report s1_architecture
    """
    processes.begin()
    from autograder.recording import journal, late

    for lab in graded_labs(course, labs):
        late.settle(course, lab)
        made = report_of(course, lab)
        for judged in journal.read_briefly(course, lab):
            made.add(judged)
        require_some(lab, made)
        say("report", made.write(course))


@app.command()
def similar(labs: Labs = None, course: Folder = HERE) -> None:
    """List pairs of submissions whose solutions are unusually alike: to look at, never a verdict.

    Runs no student code. The passages stand side by side in build/reports/<lab>-similar.html.

    Example: autograder similar s1_architecture
    """
    processes.begin()
    from autograder import similar as stage
    from autograder.intake import submitted

    chosen = labs_of(courses.load(course), labs)
    chosen = [lab for lab in chosen if submitted.submissions(course, lab)]
    if not chosen:
        raise CourseError("submitted/ holds no <student>/<lab>/<lab>.ipynb for these labs")
    for lab in chosen:
        with console.status(f"{lab}: comparing"):
            page = stage.similar(course, lab)
        table = Table("student", "and", "exercises", "most alike", title=f"{lab}: {page.topic.title}")
        for pair in page.pairs[:SHOWN_PAIRS]:
            first = pair.found[0]
            names = (escape(visible(student)) for student in pair.students)
            table.add_row(*names, str(len(pair.found)), f"{first.title}: {100 * first.alike.share:.0f} %")
        if page.pairs:
            console.print(table, highlight=False)
        compared = page.count - len(page.problems)
        found = f"pairs that are unusually alike, among {compared:,} submissions: {len(page.pairs):,}"
        console.print(f"{lab}: {found}; to look at, no verdict", highlight=False, soft_wrap=True)
        say("to read", page.write(course))


@app.command()
def written(
    labs: Labs = None,
    course: Folder = HERE,
    suggest: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(
            metavar="URL", help="Ask a model for suggestions, at an OpenAI-compatible server: http://…/v1."
        ),
    ] = None,
    model: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="Its name.", show_default="the first that the server has"),
    ] = None,
    measure: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(metavar="FILE", help="Measure how far the model agrees with the points in a file."),
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open a browser.")] = True,
) -> None:
    """Read written answers question by question, on a page of this computer: by keyboard, each key saved.

    What a model suggests is shown and never recorded. Ctrl-C ends it.

    Example: autograder written s1_architecture
    """
    from autograder.suggesting import asking, measuring

    if suggest is None and (measure or model):
        raise CourseError("--measure and --model need a server: --suggest http://127.0.0.1:8080/v1")
    chosen = labs_of(courses.load(course), labs)
    seconds = measuring.SECONDS if measure else asking.SECONDS
    asked = asking.Model(suggest, model, seconds) if suggest else None
    if asked:
        asyncio.run(_connect(asked))
    if asked and measure:
        _measure(course, measure, asked)
    else:
        asyncio.run(_read(course, chosen, asked, browser))


async def _connect(model: Model) -> None:
    from autograder.suggesting.asking import Unavailable

    try:
        say("suggestions by", await model.connect())
    except Unavailable as why:
        raise CourseError(str(why)) from None


async def _read(course: Path, labs: list[str], model: Model | None, browser: bool) -> None:
    from autograder import written as stage

    reading = stage.Reading(course, labs, model)
    server = stage.Server(reading)
    for question, count, waiting in reading.counts():
        name = f"{question.lab}, {question.title}"
        console.print(f"{escape(name)}: {count} answers, {waiting} wait", highlight=False, soft_wrap=True)
    say("to read, by you alone", server.url)
    console.file.flush()  # also into a pipe: it stays open
    with stage.in_browser(server.url) if browser else nullcontext():
        await asyncio.Event().wait()


def _measure(course: Path, file: Path, model: Model) -> None:
    from autograder.suggesting import measuring

    with console.status("the model reads"):
        found = asyncio.run(measuring.measure(course, file, model))
    for why, count in Counter(found.problems).items():
        print(f"autograder: {count} answers without a suggestion: {visible(why, 300)}", file=sys.stderr)
    kappa = "not defined: all points are the same" if found.kappa is None else f"{found.kappa:.2f}"
    console.print(
        f"suggestions that hold: {len(found.pairs)} of {found.lines} lines; of these the same points: "
        f"{sum(person == model for person, model in found.pairs)}; quadratic weighted kappa: {kappa}",
        highlight=False,
        soft_wrap=True,
    )


@app.command()
def feedback(
    labs: Labs = None,
    course: Folder = HERE,
    moodle: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(metavar="FILE", help="Put one lab's pages into an archive that Moodle takes, too."),
    ] = None,
    mail: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(metavar="DIR", help="Put one lab's pages into a folder for a mail merge, too."),
    ] = None,
) -> None:
    """Write a page for each student to feedback/, with what a person graded so far.

    Example: autograder feedback s1_architecture --mail build/mail
    """
    from autograder.recording import gradebook, late
    from autograder.recording.stale import named
    from autograder.showing import feedback as stage

    if (moodle or mail) and len(labs or ()) != 1:
        option = "--moodle feedback.zip" if moodle else "--mail DIR"
        raise CourseError(f"{option.split()[0]} takes one lab's pages: autograder feedback <lab> {option}")
    for lab in graded_labs(course, labs):
        late.settle(course, lab)
        pages = sum(
            1
            for _ in stage.write(
                course, lab, gradebook.written(course, lab), gradebook.standings(course, lab)
            )
        )
        console.print(f"feedback/*/{lab}: {pages} pages")
        if moodle:
            count, left = stage.archive(course, lab, moodle)
            say(f"for Moodle, {count} pages", moodle)
            if left:
                what = f"not collected from Moodle, so left out: {visible(named(left))}"
                print(f"autograder: {what}", file=sys.stderr)
        if mail:
            count, left = stage.for_mail(course, lab, mail)
            say(f"for a mail merge, {count} pages", mail / "mail.csv")
            if left:
                print(f"autograder: without an address, so left out: {visible(named(left))}", file=sys.stderr)


@app.command()
def requests(
    labs: Labs = None,
    course: Folder = HERE,
    source: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--from", metavar="FILE", help="Take in what an issue form's export asks first."),
    ] = None,
) -> None:
    """List what students ask to be looked at again, in requests/<student>/<lab>.md, and nobody has answered.

    `gh issue list --label regrade --json number,body` makes such an export.

    Example: autograder requests --from asked.json
    """
    from autograder.intake import requests as stage
    from autograder.recording import regrades

    loaded = courses.load(course)
    if source:
        new, left = stage.collect(source, course, loaded.ready)
        console.print(f"{source.name}: {len(new)} new", highlight=False)
        for line in left:
            print(f"autograder: {visible(line, 500)}", file=sys.stderr)
    count = 0
    for lab in labs_of(loaded, labs):
        for one in regrades.waiting(course, loaded.topic(lab)):
            count += 1
            where = f"{one.lab} {one.student} {one.exercise or one.lab}"
            console.print(f"[bold]{escape(visible(where))}[/]", highlight=False)
            console.print(escape(visible(one.text, 2000)), highlight=False)
    console.print(f"{count} wait" + ("; autograder answer LAB STUDENT EXERCISE TEXT" if count else ""))


@app.command()
def answer(
    lab: Annotated[str, typer.Argument(help="The lab's id.")],
    student: Annotated[str, typer.Argument(help="The student's id.")],
    exercise: Annotated[str, typer.Argument(help="The exercise's id; the lab's for a request on all of it.")],
    text: Annotated[str, typer.Argument(help="What the student is to read.")],
    course: Folder = HERE,
    points: Annotated[
        Optional[float],  # noqa: UP045
        typer.Option(help="What the exercise earns from now on.", show_default="what it does now"),
    ] = None,
) -> None:
    """Answer a request; it stands in the student's feedback, with the points before and after.

    Example: autograder answer s1_architecture ada attn_rope "You are right: 3 points." --points 3
    """
    from autograder.recording import regrades

    topic = courses.load(course).topic(lab)
    if exercise not in (lab, *(one.id for one in topic.exercises)):
        names = ", ".join(one.id for one in topic.exercises)
        raise CourseError(f"{lab} has no exercise {exercise!r}; there are: {names}")
    for one in regrades.answer(course, topic, student, "" if exercise == lab else exercise, text, points):
        became = "" if one.after is None else f": {number(one.before or 0)} → {number(one.after)} points"
        console.print(f"answered{became}; `autograder feedback {lab}` shows it", highlight=False)


@app.command()
def export(
    to: Annotated[Path, typer.Option(help="The CSV file to write.")] = Path("grades.csv"),
    course: Folder = HERE,
    platform: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--for", metavar="canvas|moodle", help="One table as this platform imports it."),
    ] = None,
) -> None:
    """Write the marks of all labs that were handed in as CSV, and beside it those by exercise.

    Example: autograder export --for canvas --to canvas.csv
    """
    from autograder.recording import export as stage
    from autograder.recording import journal, late
    from autograder.recording.stale import named

    labs = labs_of(courses.load(course), None)
    stage.require_place(to)
    say_stale(course, labs)
    for lab in labs:
        if journal.recorded(course, lab):
            settle(course, lab)
        late.settle(course, lab)
    match platform:
        case None:
            for what, where in zip(("marks", "by exercise"), stage.export(course, to), strict=True):
                say(what, where)
        case "canvas" | "moodle":
            waiting = stage.export_for(platform, course, to)
            say("marks", to)
            if waiting:
                what = f"without a mark, as a person has to read something yet: {visible(named(waiting))}"
                print(f"autograder: {what}", file=sys.stderr)
        case _:
            raise CourseError(f"--for is canvas or moodle, not {platform!r}")
