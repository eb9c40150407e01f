"""The command line: its verbs are the stages."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, Optional
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from autograder import course as courses
from autograder.course import Course, CourseError
from autograder.running import processes
from autograder.showing.pages import duration, number, visible

if TYPE_CHECKING:
    from autograder.grade import Explain
    from autograder.progress import Lines
    from autograder.recording.gradebook import Recorder
    from autograder.records import Judged
    from autograder.showing.report import Report, Row

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Release labs and grade submissions in a sandbox.",
)
console = Console()

Folder = Annotated[Path, typer.Option("--course", help="The course folder.", show_default="this folder")]
Labs = Annotated[Optional[list[str]], typer.Argument(help="Lab ids.", show_default="all that are ready")]  # noqa: UP045
Sandbox = Annotated[
    str, typer.Option(help="bubblewrap, podman, docker, or none: student code then runs as you.")
]
HERE = Path()
INTERRUPTED = 130
SHOWN = 200
"""Submissions in a table on a terminal; a larger class has its report."""
SHOWN_PAIRS = 20
"""Of what is alike, on a terminal; its page has more."""


def main() -> None:
    """Run the command line; what is wrong with the course, a file or the input is one line and status 2."""
    try:
        app()
    except CourseError as error:
        _complain(str(error))
    except processes.Failed as error:
        _complain(str(error))
    except UnicodeError as error:
        _complain(f"a file isn't UTF-8, or a name can't be written here: {error}")
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _complain(f"{where}{error.strerror or error}; mend that, then run the same command again")
    except SystemExit as end:
        if end.code == INTERRUPTED:  # what Typer makes of Ctrl-C
            print("autograder: stopped; what was done is kept, and the same command goes on", file=sys.stderr)
        raise


def _complain(what: str) -> NoReturn:
    print(f"autograder: {visible(' '.join(what.split()))}", file=sys.stderr)
    sys.exit(2)


def _labs(course: Course, chosen: list[str] | None) -> list[str]:
    return [course.topic(lab).id for lab in chosen] if chosen else [topic.id for topic in course.ready]


@app.command()
def release(labs: Labs = None, course: Folder = HERE) -> None:
    """Make release/ from source/: what students get, looked over for leaks."""
    from autograder.authoring import release as stage
    from autograder.authoring import sources
    from autograder.recording import gradebook

    for lab in _labs(courses.load(course), labs):
        changed = stage.release(course, lab)
        # nbgrader's own commands grade only what the gradebook knows.
        gradebook.register(course, sources.load(course, lab))
        console.print(f"release/{lab}: {'written' if changed else 'unchanged'}")


@app.command()
def solve(
    labs: Labs = None,
    course: Folder = HERE,
    parameter: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(
            "-p", "--parameter", metavar="NAME=VALUE", help="A notebook parameter, such as DEVICE=cuda."
        ),
    ] = None,
    timeout: Annotated[float, typer.Option(help="Seconds for one lab.")] = 900,
    checks: Annotated[
        bool, typer.Option("--checks/--without-checks", help="Leave the test cells out: demos stand alone.")
    ] = True,
) -> None:
    """Run the solved labs from end to end with papermill; status 1 if one fails.

    A demo's finding that doesn't hold is a failure; at other parameters than the lab's own it is listed.
    """
    from autograder.authoring import solve as stage

    parameters = [_parameter(text) for text in parameter or ()]
    failed = False
    for lab in _labs(courses.load(course), labs):
        with console.status(f"{lab} is running"):
            solved = stage.solve(course, lab, parameters, timeout, checks=checks)
        how = f"[red]failed[/]: {escape(solved.problem)}" if solved.problem else "[green]ok[/]"
        console.print(
            f"{lab}: {how} · {solved.seconds:.0f} s · peak {solved.peak_memory / 2**30:.2f} GiB"
            f" · slowest cell {solved.slowest_cell} {solved.slowest_seconds:.1f} s"
            f" · {solved.findings - len(solved.not_so)} of {solved.findings} findings hold",
            highlight=False,
            soft_wrap=True,
        )
        for text in solved.not_so:
            console.print(f"  not so: {escape(text)}", highlight=False, soft_wrap=True)
        failed = failed or bool(solved.problem)
    console.print(f"to read: {course / 'build' / 'solved'}", highlight=False)
    if failed:
        sys.exit(1)


def _parameter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise CourseError(f"-p takes NAME=VALUE, such as -p DEVICE=cuda; got {text!r}")
    return name, value


@app.command()
def golden(
    labs: Labs = None,
    course: Folder = HERE,
    salt: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="A secret for this term: new hidden inputs.", show_default="the one in use"),
    ] = None,
    try_: Annotated[bool, typer.Option("--try", help="Find a new salt that tells wrong from right.")] = False,
    sandbox: Sandbox = "bubblewrap",
) -> None:
    """Record the right answers by running the reference solutions.

    A new salt is tried first: one under which a wrong solution of tests/labs/ earns full marks is refused.
    """
    from autograder import reference as stage

    if try_ and salt is not None:
        raise CourseError("--try finds a salt, and --salt gives one: take one of them")
    for lab in _labs(courses.load(course), labs):
        with console.status(f"{lab}: the reference solution answers"):
            if try_:
                recorded = stage.find_salt(course, lab, sandbox=sandbox)
            else:
                recorded = stage.record_golden(course, lab, salt, sandbox=sandbox)
        answers = sum(len(cell.answers) for cell in recorded.cells)
        console.print(f"golden/{lab}: {answers} answers in {len(recorded.cells)} cells")


@app.command()
def check(
    lab: Annotated[str, typer.Argument(help="The lab's id.")],
    exercises: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Argument(help="Exercises of it.", show_default="all"),
    ] = None,
    course: Folder = HERE,
) -> None:
    """Try a lab's right and wrong solutions: what each earns and is told. autograder check s1_architecture

    For authors: does each hint fit its mistake? Status 1 if a case breaks a rule of docs/authors.md.
    """
    from autograder.rehearsing import check as stage

    table = Table(Column("case", overflow="fold"), "earns", "is told", show_lines=True)
    broken = []
    with console.status(f"{lab} is tried"):
        for one in stage.check(course, lab, exercises or ()):
            marks = one.outcome.marks
            name = "/".join(filter(None, (one.case.exercise, one.case.kind, one.case.name)))
            table.add_row(
                escape("\n".join(filter(None, (name, one.case.why)))),
                f"{number(marks.earned)} of {number(marks.points)}",
                escape(one.told) if one.case.kind in ("mutant", "stub") else "",
            )
            if one.broken:
                broken.append(one.broken)
    console.print(table, highlight=False)
    for line in broken:
        console.print(f"[red]✗[/] {escape(line)}", highlight=False)
    console.print(f"{table.row_count} cases, {len(broken)} of them not as they should be", highlight=False)
    if broken:
        sys.exit(1)


@app.command("new-lab")
def new_lab(
    lab: Annotated[
        str, typer.Argument(metavar="ID", help="Such as x1_my_topic, or a topic that is planned.")
    ],
    course: Folder = HERE,
    title: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="Of a new topic.", show_default="the id"),
    ] = None,
    track: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="Where a new topic goes.", show_default="the last"),
    ] = None,
) -> None:
    """Make a lab that keeps the rules of docs/authors.md, with one worked exercise to put yours beside.

    Example: autograder new-lab x1_my_topic --title "My topic"
    """
    from autograder.authoring import new_lab as stage

    for path in stage.new_lab(course, lab, title or lab, track):
        _say("written", path)
    console.print(f"next: autograder golden {lab} --try; autograder release {lab}; autograder check {lab}")


@app.command("new-term")
def new_term(
    course: Folder = HERE,
    salt: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="A secret for this term.", show_default="a random one for each lab"),
    ] = None,
    sandbox: Sandbox = "bubblewrap",
) -> None:
    """Start a term clean: new hidden inputs, and all that the last one left put into one folder of terms/."""
    from autograder import term as stage

    with console.status("the reference solutions answer"):
        archive = stage.new_term(course, salt, sandbox=sandbox)
    _say("the last term", archive)


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
    """Put a class into the gradebook, or bring it up to date. For example: autograder roster canvas.csv

    Ids, names and e-mail addresses go where `nbgrader db student` has them; nobody is taken out.
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
    """Put what a platform let you download into submitted/: autograder collect s1_architecture all.zip

    Status 1 if something can't be told to be one student's: it is listed, and the rest is collected.
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
    """Let a student hand in a lab later than the others: autograder extend s1_architecture ada --days 3

    Counted from the due date; given again it replaces what was given before, and 0 takes it back.
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


@app.command("demo-class")
def demo_class(labs: Labs = None, course: Folder = HERE) -> None:
    """Put a demo class of twelve into submitted/."""
    from autograder.authoring import demo_class as stage

    for lab in _labs(courses.load(course), labs):
        count = stage.make(course, lab, course / "submitted")
        console.print(f"submitted/*/{lab}: {count} demo submissions")


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

    chosen = _labs(courses.load(course), labs)
    waiting = {lab: len(submitted.submissions(course, lab)) for lab in chosen}
    strays = submitted.strays(course, _labs(courses.load(course), None))
    settled = [lab for lab in chosen if journal.gone(course, lab)]
    for lab in settled:
        gradebook.register(course, sources.load(course, lab))
        _settle(course, lab)
    if demo and not any(waiting.values()) and not strays:
        if not as_json:
            console.print("submitted/ is empty: making a demo class of twelve")
        waiting = {lab: demos.make(course, lab, course / "submitted") for lab in chosen[:1]}
    if not any(waiting.values()):
        _say_strays(strays)
        raise CourseError("submitted/ holds no <student>/<lab>/<lab>.ipynb for these labs")
    for student in again or ():
        if not stage.forget(course, chosen, student):
            raise CourseError(f"--again: submitted/ holds nothing of {student!r} for these labs")
    for lab in (lab for lab, count in waiting.items() if count):
        source = sources.load(course, lab)
        gradebook.register(course, source)
        if lab not in settled:
            _settle(course, lab)
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
        _say_strays(strays)
        sys.exit(1)


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
    hidden questions. Example: autograder watch s1_architecture --from /srv/exchange/llm/inbound
    """
    processes.begin()
    from autograder import watch as stage

    chosen = _labs(courses.load(course), labs)
    watched = stage.Watch(course, chosen, source, sandbox=sandbox, workers=workers)
    said = ""
    while True:
        try:
            for seen in watched.look():
                who = f"{seen.lab} {seen.student or '?'}"
                if seen.page:
                    _say(escape(visible(who)), seen.page)
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


def _say_strays(strays: Iterable[str]) -> None:
    for line in strays:
        print(f"autograder: {visible(line)}", file=sys.stderr)


def _explain(which: str) -> Explain:
    match which:
        case "all" | "wrong" | "none":
            return which
    raise CourseError(f"--explain is all, wrong or none, not {which!r}")


def _refused(student: str, error: Exception) -> None:
    what = f"{visible(student)}: {visible(repr(error), 300)}"
    print(f"autograder: marked, but not in the gradebook: {what}", file=sys.stderr)


def _settle(course: Path, lab: str) -> None:
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


def _say_stale(course: Path, labs: Iterable[str]) -> None:
    """Marks that today's right answers didn't give are shown, and said to be such."""
    from autograder.recording import journal, stale

    for lab in labs:
        if journal.stored_places(course, lab) and (why := stale.complaint(course, lab)):
            print(f"autograder: {visible(why)}", file=sys.stderr)


def _report(course: Path, lab: str) -> Report:
    """A lab's report, without submissions so far."""
    from autograder.intake import submitted
    from autograder.recording import gradebook
    from autograder.showing.report import Report

    loaded = courses.load(course)
    strays = submitted.strays(course, _labs(loaded, None))
    return Report(loaded.topic(lab), strays, gradebook.standings(course, lab))


def _require_some(lab: str, report: Report) -> None:
    if not report.rows:
        raise CourseError(
            f"nothing that is kept of {lab} can be read; run `autograder grade {lab} --again all`"
        )


def _show(course: Path, lab: str, results: Iterable[Judged]) -> None:
    """Print the table of a lab's marks, write the report and say where it is."""
    from autograder.showing import report as stage

    topic = courses.load(course).topic(lab)
    table = Table("student", "marks", "seconds", "for you to know", title=f"{lab}: {topic.title}")
    report = _report(course, lab)
    for graded in results:
        report.add(graded)
        if len(report.rows) <= SHOWN:
            marks = f"{number(graded.marks.earned)} / {number(graded.marks.points)}"
            notes = "; ".join(filter(None, (_late(report.rows[-1]), stage.in_one_line(graded))))
            name = escape(visible(graded.marks.student))
            table.add_row(name, marks, f"{graded.run.seconds:.1f}", escape(visible(notes)))
    _require_some(lab, report)
    if len(report.rows) <= SHOWN:
        console.print(table, highlight=False)
    else:
        console.print(f"{lab}: {len(report.rows):,} submissions, too many for a table here", highlight=False)
    _say("report", report.write(course))


def _late(row: Row) -> str:
    if not row.seconds_late:
        return ""
    return f"late, which takes off {number(row.penalty)}" if row.penalty else "late"


def _say(what: str, where: object) -> None:
    console.print(f"{what}: {escape(str(where))}", highlight=False, soft_wrap=True)


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
    """Run submissions for `autograder grade --scheduler` on another machine, until the scheduler ends."""
    from autograder.running import cluster

    cluster.serve(scheduler, threads)


@app.command()
def judge(labs: Labs = None, course: Folder = HERE) -> None:
    """Judge stored runs again, after a change of points or tolerances; runs no student code."""
    processes.begin()
    from autograder import grade as stage
    from autograder.authoring import sources
    from autograder.recording import gradebook, journal, late

    for lab in _labs(courses.load(course), labs):
        source = sources.load(course, lab)
        gradebook.register(course, source)
        _settle(course, lab)
        with gradebook.recorder(course, source, _refused) as recorder:
            for judged in stage.judge_again(course, lab):
                recorder.add(judged.marks.student)
        late.settle(course, lab)
        _show(course, lab, journal.read_briefly(course, lab))


def _graded_labs(course: Path, labs: list[str] | None) -> list[str]:
    """Of these labs those that have marks; what has none is said. Raises CourseError where none has."""
    from autograder.recording import journal

    chosen = _labs(courses.load(course), labs)
    graded = [lab for lab in chosen if journal.stored_places(course, lab)]
    left = [lab for lab in chosen if lab not in graded]
    if left:
        what = f"nothing has been graded for {', '.join(left)} yet; run `autograder grade`"
        if not graded or labs:
            raise CourseError(what)
        print(f"autograder: {what}", file=sys.stderr)
    _say_stale(course, graded)
    return graded


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
    for lab in _graded_labs(course, labs):
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
            _say(f"for Moodle, {count} pages", moodle)
            if left:
                what = f"not collected from Moodle, so left out: {visible(named(left))}"
                print(f"autograder: {what}", file=sys.stderr)
        if mail:
            count, left = stage.for_mail(course, lab, mail)
            _say(f"for a mail merge, {count} pages", mail / "mail.csv")
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

    Example: gh issue list --label regrade --json number,body > asked.json
    autograder requests --from asked.json
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
    for lab in _labs(loaded, labs):
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
def report(labs: Labs = None, course: Folder = HERE) -> None:
    """Write the report on what has been graded again."""
    processes.begin()
    from autograder.recording import journal, late

    for lab in _graded_labs(course, labs):
        late.settle(course, lab)
        made = _report(course, lab)
        for judged in journal.read_briefly(course, lab):
            made.add(judged)
        _require_some(lab, made)
        _say("report", made.write(course))


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

    For a platform: autograder export --for canvas --to canvas.csv
    """
    from autograder.recording import export as stage
    from autograder.recording import journal, late
    from autograder.recording.stale import named

    labs = _labs(courses.load(course), None)
    stage.require_place(to)
    _say_stale(course, labs)
    for lab in labs:
        if journal.recorded(course, lab):
            _settle(course, lab)
        late.settle(course, lab)
    match platform:
        case None:
            for what, where in zip(("marks", "by exercise"), stage.export(course, to), strict=True):
                _say(what, where)
        case "canvas" | "moodle":
            waiting = stage.export_for(platform, course, to)
            _say("marks", to)
            if waiting:
                what = f"without a mark, as a person has to read something yet: {visible(named(waiting))}"
                print(f"autograder: {what}", file=sys.stderr)
        case _:
            raise CourseError(f"--for is canvas or moodle, not {platform!r}")


@app.command()
def doctor(course: Folder = HERE) -> None:
    """Say what of grading's needs is here and what is missing; status 1 if something is."""
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
def similar(labs: Labs = None, course: Folder = HERE) -> None:
    """List pairs of submissions whose solutions are unusually alike: to look at, never a verdict.

    Runs no student code. The passages stand side by side in build/reports/<lab>-similar.html.

    Example: autograder similar s1_architecture
    """
    processes.begin()
    from autograder import similar as stage
    from autograder.intake import submitted

    chosen = _labs(courses.load(course), labs)
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
        _say("to read", page.write(course))


@app.command()
def publish(
    to: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder, or one it wrote before.")],
    repository: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(metavar="OWNER/NAME", help="On GitHub.", show_default="that of course.yml"),
    ] = None,
    course: Folder = HERE,
) -> None:
    """Write a repository for students: labs, llmcourse, data and what they need; no solution, no hidden test.

    Example: autograder publish ../llm-course --repository ada/llm-course
    """
    from autograder.authoring import publish as stage

    ours = courses.load(course).repository
    with console.status("making the labs"):
        count = stage.publish(course, to, repository)
    console.print(
        f"{escape(str(to))}: {count} files, for {repository or ours}", highlight=False, soft_wrap=True
    )
    if repository and repository != ours:
        what = (
            f"course.yml says `repository: {ours}`: write {repository} there, so that setup cells are known"
        )
        print(f"autograder: {visible(what)}", file=sys.stderr)


if __name__ == "__main__":
    main()
