"""Verbs of who writes labs, and starts a term with them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Optional

import typer
from rich.markup import escape
from rich.table import Column, Table

from autograder import course as courses
from autograder.course import CourseError
from autograder.showing.pages import number, visible
from autograder.verbs.shared import (
    HERE,
    Folder,
    Labs,
    Sandbox,
    console,
    labs_of,
    say,
)

app = typer.Typer()


@app.command()
def release(labs: Labs = None, course: Folder = HERE) -> None:
    """Make release/ from source/: what students get, looked over for leaks.

    Example: autograder release s1_architecture
    """
    from autograder.authoring import release as stage
    from autograder.authoring import sources
    from autograder.recording import gradebook

    for lab in labs_of(courses.load(course), labs):
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

    Example: autograder solve s1_architecture -p SEED=1
    """
    from autograder.authoring import solve as stage

    parameters = [_parameter(text) for text in parameter or ()]
    failed = False
    for lab in labs_of(courses.load(course), labs):
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

    Example: autograder golden s1_architecture --try
    """
    from autograder import reference as stage

    if try_ and salt is not None:
        raise CourseError("--try finds a salt, and --salt gives one: take one of them")
    for lab in labs_of(courses.load(course), labs):
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
    """Try a lab's right and wrong solutions: what each earns and is told.

    For authors: does each hint fit its mistake? Status 1 if a case breaks a rule of docs/authors.md.

    Example: autograder check s1_architecture attn_rope
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
        say("written", path)
    console.print(f"next: autograder golden {lab} --try; autograder release {lab}; autograder check {lab}")


@app.command("demo-class")
def demo_class(labs: Labs = None, course: Folder = HERE) -> None:
    """Put a demo class of twelve into submitted/.

    Example: autograder demo-class s1_architecture
    """
    from autograder.authoring import demo_class as stage

    for lab in labs_of(courses.load(course), labs):
        count = stage.make(course, lab, course / "submitted")
        console.print(f"submitted/*/{lab}: {count} demo submissions")


@app.command("new-term")
def new_term(
    course: Folder = HERE,
    salt: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="A secret for this term.", show_default="a random one for each lab"),
    ] = None,
    sandbox: Sandbox = "bubblewrap",
) -> None:
    """Start a term clean: new hidden inputs, and all that the last one left put into one folder of terms/.

    Example: autograder new-term
    """
    from autograder import term as stage

    with console.status("the reference solutions answer"):
        archive = stage.new_term(course, salt, sandbox=sandbox)
    say("the last term", archive)


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
