"""Verbs that grade."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
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
    Sandbox,
    console,
    labs_of,
    report_of,
    require_some,
    say,
    say_strays,
    settle,
)

if TYPE_CHECKING:
    from autograder.grade import Explain
    from autograder.progress import Lines
    from autograder.recording.gradebook import Recorder
    from autograder.records import Judged
    from autograder.showing.report import Row

app = typer.Typer()
SHOWN = 200
"""Submissions in a table on a terminal; a larger class has its report."""


@app.command()
def doctor(course: Folder = HERE) -> None:
    """Say what of grading's needs is here and what is missing; status 1 if something is.

    Example: autograder doctor --course ~/llm-course
    """
    console.print("looking at what grading needs, which takes some seconds", highlight=False)
    from autograder import doctor as stage

    good = True
    for finding in stage.examine(course):
        sign = "[green]✓[/]" if finding.ok else "[red]✗[/]"
        said = escape(visible(finding.says))
        console.print(f"{sign} {finding.what:<10}{said}", highlight=False, soft_wrap=True)
        good = good and finding.ok
    if not good:
        sys.exit(1)


@app.command()
def grade(
    labs: Labs = None,
    course: Folder = HERE,
    sandbox: Sandbox = "bubblewrap",
    workers: Annotated[
        Optional[int],  # noqa: UP045
        typer.Option(min=1, help="Submissions at a time.", show_default="one per core"),
    ] = None,
    scheduler: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(metavar="ADDRESS", help="Run them on the workers of a Dask scheduler: tcp://host:8786."),
    ] = None,
    warm: Annotated[
        bool, typer.Option(help="Fork kernels from a process that has run the lab's setup.")
    ] = True,
    explain: Annotated[
        str,
        typer.Option(
            metavar="all|wrong|none",
            help="Which visible checks run: all, those that explain what is wrong, or none.",
        ),
    ] = "wrong",
    demo: Annotated[bool, typer.Option(help="Make the demo class first where submitted/ is empty.")] = False,
    again: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(metavar="STUDENT", help="Run this student's again, though nothing has changed; or all."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Say how it goes as lines of JSON.")] = False,
) -> None:
    """Grade what is in submitted/: repair, run in the sandbox, judge, record in the gradebook.

    What is unchanged since it was graded isn't run again. Stopped at any moment, the same command goes on.

    Example: autograder grade s1_architecture --again ada
    """
    if scheduler is not None:
        from autograder.running import cluster

        cluster.require(scheduler)
    processes.begin()
    from autograder import grade as stage
    from autograder import progress
    from autograder.authoring import demo_class as demos
    from autograder.authoring import sources
    from autograder.intake import submitted
    from autograder.recording import gradebook, journal, late

    chosen = labs_of(courses.load(course), labs)
    waiting = {lab: len(submitted.submissions(course, lab)) for lab in chosen}
    strays = submitted.strays(course, labs_of(courses.load(course), None))
    settled = [lab for lab in chosen if journal.gone(course, lab)]
    for lab in settled:
        gradebook.register(course, sources.load(course, lab))
        settle(course, lab)
    if demo and not any(waiting.values()) and not strays:
        if not as_json:
            console.print("submitted/ is empty: making a demo class of twelve")
        waiting = {lab: demos.make(course, lab, course / "submitted") for lab in chosen[:1]}
    if not any(waiting.values()):
        say_strays(strays)
        raise CourseError("submitted/ holds no <student>/<lab>/<lab>.ipynb for these labs")
    for student in again or ():
        if not stage.forget(course, chosen, student):
            raise CourseError(f"--again: submitted/ holds nothing of {student!r} for these labs")
    for lab in (lab for lab, count in waiting.items() if count):
        source = sources.load(course, lab)
        gradebook.register(course, source)
        if lab not in settled:
            settle(course, lab)
        with (
            gradebook.recorder(course, source, _refused) as recorder,
            progress.of(lab, waiting[lab], console, as_json) as shown,
        ):

            def unchanged(student: str, recorder: Recorder = recorder, shown: Lines = shown) -> None:
                if not recorder.has(student):
                    recorder.add(student)
                shown.unchanged(student)

            for graded in stage.grade_briefly(
                course,
                lab,
                sandbox=sandbox,
                workers=workers,
                warm=warm,
                cluster=scheduler,
                explain=_explain(explain),
                on_unchanged=unchanged,
            ):
                recorder.add(graded.marks.student)
                shown.graded(graded)
        late.settle(course, lab)
        if not as_json:
            _show(course, lab, journal.read_briefly(course, lab))
    if strays:
        say_strays(strays)
        sys.exit(1)


def _explain(which: str) -> Explain:
    match which:
        case "all" | "wrong" | "none":
            return which
    raise CourseError(f"--explain is all, wrong or none, not {which!r}")


def _refused(student: str, error: Exception) -> None:
    what = f"{visible(student)}: {visible(repr(error), 300)}"
    print(f"autograder: marked, but not in the gradebook: {what}", file=sys.stderr)


@app.command()
def watch(
    labs: Labs = None,
    course: Folder = HERE,
    source: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--from", metavar="FOLDER", help="Collect from here too: the exchange's inbound."),
    ] = None,
    every: Annotated[float, typer.Option(min=1, max=3600, help="Seconds between two looks.")] = 15,
    once: Annotated[bool, typer.Option("--once", help="Look once, and end.")] = False,
    workers: Annotated[
        Optional[int],  # noqa: UP045
        typer.Option(min=1, help="Submissions at a time.", show_default="one per core"),
    ] = None,
    sandbox: Sandbox = "bubblewrap",
) -> None:
    """Grade what arrives before the due date, and write its feedback at once; until you stop it.

    Students read what each exercise earns, as often a day as course.yml's `early` says, and nothing of the
    hidden questions.

    Example: autograder watch s1_architecture --from /srv/exchange/llm/inbound
    """
    processes.begin()
    from autograder import watch as stage

    chosen = labs_of(courses.load(course), labs)
    watched = stage.Watch(course, chosen, source, sandbox=sandbox, workers=workers)
    said = ""
    while True:
        try:
            for seen in watched.look():
                who = f"{seen.lab} {seen.student or '?'}"
                if seen.page:
                    say(escape(visible(who)), seen.page)
                else:
                    print(f"autograder: {visible(f'{who}: {seen.why}', 500)}", file=sys.stderr)
            said = ""
        except CourseError as error:  # such as: somebody grades the course at this moment
            if once:
                raise
            if str(error) != said:
                said = str(error)
                print(f"autograder: {visible(said, 500)}; looking again", file=sys.stderr, flush=True)
        if once:
            return
        time.sleep(every)


@app.command()
def worker(
    scheduler: Annotated[
        str, typer.Argument(help="The address of a Dask scheduler, such as tcp://host:8786.")
    ],
    threads: Annotated[
        Optional[int],  # noqa: UP045
        typer.Option(min=1, help="Submissions at a time.", show_default="one per core"),
    ] = None,
) -> None:
    """Run submissions for `autograder grade --scheduler` on another machine, until the scheduler ends.

    Example: autograder worker tcp://host:8786
    """
    from autograder.running import cluster

    cluster.serve(scheduler, threads)


@app.command()
def judge(labs: Labs = None, course: Folder = HERE) -> None:
    """Judge stored runs again, after a change of points or tolerances; runs no student code.

    Example: autograder judge s1_architecture
    """
    processes.begin()
    from autograder import grade as stage
    from autograder.authoring import sources
    from autograder.recording import gradebook, journal, late

    for lab in labs_of(courses.load(course), labs):
        source = sources.load(course, lab)
        gradebook.register(course, source)
        settle(course, lab)
        with gradebook.recorder(course, source, _refused) as recorder:
            for judged in stage.judge_again(course, lab):
                recorder.add(judged.marks.student)
        late.settle(course, lab)
        _show(course, lab, journal.read_briefly(course, lab))


def _show(course: Path, lab: str, results: Iterable[Judged]) -> None:
    """Print the table of a lab's marks, write the report and say where it is."""
    from autograder.showing import report as stage

    topic = courses.load(course).topic(lab)
    table = Table("student", "marks", "seconds", "for you to know", title=f"{lab}: {topic.title}")
    report = report_of(course, lab)
    for graded in results:
        report.add(graded)
        if len(report.rows) <= SHOWN:
            marks = f"{number(graded.marks.earned)} / {number(graded.marks.points)}"
            notes = "; ".join(filter(None, (_late(report.rows[-1]), stage.in_one_line(graded))))
            name = escape(visible(graded.marks.student))
            table.add_row(name, marks, f"{graded.run.seconds:.1f}", escape(visible(notes)))
    require_some(lab, report)
    if len(report.rows) <= SHOWN:
        console.print(table, highlight=False)
    else:
        console.print(f"{lab}: {len(report.rows):,} submissions, too many for a table here", highlight=False)
    say("report", report.write(course))


def _late(row: Row) -> str:
    if not row.seconds_late:
        return ""
    return f"late, which takes off {number(row.penalty)}" if row.penalty else "late"
