"""How long grading a class takes: nbgrader as it comes, Otter, and this autograder, cold and warm.

python benchmarks/grading.py [--count 40] [--rounds 3]

All grade the same submissions to lab s1, from their command line to their own record of the marks; a time is
that of the whole class, start included, by the number of submissions. There are two classes: the usual mix,
the twelve kinds of the demo class in turn, and a well-behaved one, of those kinds that can be read and end by
themselves. The lab's demo cells are left out, as only this autograder doesn't run them.

- nbgrader: `nbgrader autograde`, without any configuration but course.yml's time limit for a cell. It runs
  the same cells, hidden parts included, one submission after the other, each on as many threads as torch
  takes. The hidden parts ask and assert nothing: judging the answers isn't in its time.
- Otter: `otter run` for one submission after the other; the rest as for nbgrader. It has no time limit;
  course.yml's for a notebook ends it.
- Here: `autograder grade`, in bubblewrap, with one thread for each submission.
- Bare compute: the graded cells, on one thread, in one Python process that has run setup and a right
  submission before. Nothing ends what doesn't end by itself: so it has the well-behaved class alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import version
from itertools import cycle, islice
from pathlib import Path

import nbformat
import psutil
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

import by_otter
import common
from autograder import course as courses
from autograder import labs
from autograder.authoring import demo_class, golden, sources
from autograder.authoring.demo_class import DemoLab
from autograder.intake.repair import repair
from autograder.recording import journal
from common import COURSE, LAB

USUAL, WELL_BEHAVED = "usual mix", "well-behaved"
KINDS = tuple(demo_class.MEMBERS.values())
LIMITED = (
    demo_class.endless_loop,
    demo_class.os_exit,
    demo_class.huge_output,
    demo_class.truncated_file,
)
CLASSES = {USUAL: KINDS, WELL_BEHAVED: tuple(kind for kind in KINDS if kind not in LIMITED)}


class Missing(Exception):
    """What a way needs isn't here; the message says what, in one line."""


@dataclass(frozen=True)
class Measured:
    """What a class took."""

    seconds: float
    marked: int | None
    """How many submissions came to marks; None where there are none."""
    further: float | None = None
    """Seconds for each submission after the first, which waits for whatever starts once; None if unknown."""


@dataclass
class Way:
    """A way to grade the class in a course folder, and what was measured of it."""

    name: str
    grade: Callable[[Path], Measured]
    classes: tuple[str, ...] = tuple(CLASSES)
    measured: dict[str, list[Measured]] = field(default_factory=lambda: {name: [] for name in CLASSES})
    missing: str = ""

    def seconds(self, of: str) -> float | None:
        """The median of the rounds."""
        return _median([each.seconds for each in self.measured[of]])

    def further(self, of: str) -> float | None:
        """The median of the rounds."""
        return _median([each.further for each in self.measured[of] if each.further is not None])


def _median(rounds: list[float]) -> float | None:
    return statistics.median(rounds) if rounds else None


def main() -> None:
    """Measure, and print the tables in Markdown; how far it is goes to stderr."""
    count, rounds = _arguments()
    cores = os.cpu_count() or 1
    nbgrader = Way(f"nbgrader {version('nbgrader')}", of_nbgrader)
    bare = Way("bare compute, one warm Python", of_nobody, classes=(WELL_BEHAVED,))
    ways = [
        nbgrader,
        Way(f"Otter {by_otter.VERSION}", of_otter),
        Way(f"here, kernels that start by themselves, workers: {cores}", partial(ours, "--no-warm", cores)),
        Way("here, warm kernels, workers: 1", partial(ours, "--warm", 1)),
        Way(f"here, warm kernels, workers: {cores}", partial(ours, "--warm", cores)),
        bare,
    ]
    columns = (SpinnerColumn(finished_text="✓"), TimeElapsedColumn(), TextColumn("{task.description}"))
    with (
        tempfile.TemporaryDirectory() as folder,
        Progress(*columns, console=Console(stderr=True)) as progress,
    ):
        made = {name: make(Path(folder, name, "course"), kinds, count) for name, kinds in CLASSES.items()}
        for number in range(1, rounds + 1):
            for way in ways:
                for name in way.classes:
                    task = progress.add_task(f"round {number} of {rounds}, {name}: {way.name}", total=1)
                    measure(way, name, made[name])
                    progress.update(task, completed=1)
    print("\n".join([*machine(), "", *table(ways, nbgrader, bare, count, rounds)]))


def _arguments() -> tuple[int, int]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=_positive, default=40, help="submissions in a class")
    parser.add_argument("--rounds", type=_positive, default=3, help="how often each class is graded")
    given = parser.parse_args()
    return given.count, given.rounds


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number above 0, not {text!r}")
    return int(text)


def make(course: Path, kinds: Iterable[Callable[[DemoLab], str]], count: int) -> Path:
    """A course folder with the one lab, without its demo cells, and a class handed in, also as Otter's."""
    for kept in ("course.yml", f"tests/labs/{LAB}", golden.path(Path(), LAB)):
        (course / kept).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (COURSE / kept).is_dir() else shutil.copy)(COURSE / kept, course / kept)
    source = sources.load(COURSE, LAB).notebook
    source.cells = [cell for cell in source.cells if labs.role(cell) != "demo"]
    path = labs.notebook_path(course / "source", LAB)
    path.parent.mkdir(parents=True)
    nbformat.write(source, path)
    demo, otters = DemoLab(course, LAB), DemoLab(course, LAB)
    otters.lab = replace(demo.lab, release=by_otter.in_its_style(demo.lab.release))
    by_otter.write_tests(source, course / "otter" / "tests.zip")
    for number, kind in enumerate(islice(cycle(kinds), count), 1):
        student = f"{number:03}-{kind.__name__}"
        handed_in = labs.notebook_path(course / "submitted" / student, LAB)
        handed_in.parent.mkdir(parents=True)
        handed_in.write_text(kind(demo), encoding="utf-8")
        (course / "otter" / f"{student}.ipynb").write_text(kind(otters), encoding="utf-8")
    done = common.nbgrader(course, "generate_assignment", LAB)
    if done.returncode:
        sys.exit(f"nbgrader generate_assignment failed:\n{done.stderr}")
    return course


def measure(way: Way, name: str, made: Path) -> None:
    """Have a class graded in a copy of its folder; note what it took, or what is missing."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(shutil.copytree(made, Path(folder, "course")))
        try:
            way.measured[name].append(way.grade(course))
        except Missing as missing:
            way.missing = str(missing)


def of_nbgrader(course: Path) -> Measured:
    limit = courses.load(course).limits_of(LAB).cell_seconds
    start = time.perf_counter()
    common.nbgrader(
        course, "autograde", LAB, f"--Execute.timeout={limit:.0f}"
    )  # its status is 1 if any failed
    seconds = time.perf_counter() - start
    return Measured(seconds, len(list((course / "autograded").glob(f"*/{LAB}/{LAB}.ipynb"))))


def of_otter(course: Path) -> Measured:
    try:
        by_otter.install()
    except by_otter.NotInstalled as error:
        raise Missing(str(error)) from None
    limit = courses.load(course).limits_of(LAB).notebook_seconds
    tests = course / "otter" / "tests.zip"
    start = time.perf_counter()
    marked = sum(by_otter.run(path, tests, limit) for path in sorted(tests.parent.glob("*.ipynb")))
    return Measured(time.perf_counter() - start, marked)


def ours(warmth: str, workers: int, course: Path) -> Measured:
    command = [sys.executable, "-m", "autograder.cli", "grade", LAB, "--course", str(course), "--json"]
    start, ends = time.perf_counter(), []
    with (course / "stderr").open("w+") as stderr:
        process = subprocess.Popen(
            [*command, warmth, "--workers", str(workers)],
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            cwd=COURSE,
        )
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "graded":
                ends.append(time.perf_counter())
        if process.wait():
            stderr.seek(0)
            raise Missing(stderr.read().strip().splitlines()[-1])
    seconds = time.perf_counter() - start
    marked = len(list(journal.root(course, LAB).glob("*/marks.json")))
    further = (ends[-1] - ends[0]) / (len(ends) - 1) if len(ends) > 1 else None
    return Measured(seconds, marked, further)


def of_nobody(course: Path) -> Measured:
    lab = sources.load(course, LAB)
    handed_in = [labs.notebook_path(course / "submitted" / p.name, LAB) for p in course.glob("submitted/*")]
    repaired = [repair(path.read_bytes(), lab, "someone").notebook for path in sorted(handed_in)]
    _, (_, *seconds) = common.bare([lab.notebook, *map(nbformat.from_dict, repaired)])
    return Measured(sum(seconds), None, statistics.mean(seconds[1:]) if len(seconds) > 1 else None)


def table(ways: list[Way], nbgrader: Way, bare: Way, count: int, rounds: int) -> list[str]:
    """A line for each way, in Markdown."""
    lines = [
        f"Seconds for a submission, medians; submissions in each class: {count}, rounds: {rounds}. "
        "× is the pace, with nbgrader's as 1. Marked are the submissions that came to marks. Further is the "
        "time between two ends among the well-behaved; over bare is what of it is above bare compute.",
        "",
        f"| | {USUAL} | × | marked | {WELL_BEHAVED} | × | further | over bare |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for way in ways:
        if way.missing:
            lines.append(f"| {way.name} | {way.missing} | | | | | | |")
            continue
        words = []
        for name in CLASSES:
            words += [_number(way.seconds(name), count), _pace(nbgrader.seconds(name), way.seconds(name))]
            words += [_marked(way.measured[name], count)] if name == USUAL else []
        mine, least = way.further(WELL_BEHAVED), bare.further(WELL_BEHAVED)
        over = mine - least if mine is not None and least is not None and way is not bare else None
        lines.append(f"| {way.name} | {' | '.join(words)} | {_number(mine)} | {_number(over)} |")
    return lines


def _number(seconds: float | None, count: int = 1) -> str:
    return "–" if seconds is None else f"{seconds / count:.2f}"


def _pace(theirs: float | None, seconds: float | None) -> str:
    return "–" if theirs is None or seconds is None else f"{theirs / seconds:.1f}"


def _marked(rounds: list[Measured], count: int) -> str:
    marked = [each.marked for each in rounds if each.marked is not None]
    return f"{min(marked)} of {count}" if marked else "–"


def machine() -> list[str]:
    """What it was measured on, in Markdown."""
    try:
        about = Path("/proc/cpuinfo").read_text()
        model = next(line.partition(":")[2].strip() for line in about.splitlines() if "model name" in line)
    except (OSError, StopIteration):
        model = platform.processor() or platform.machine()
    return [
        "| CPU | cores | memory | system | Python | torch |",
        "|---|---:|---:|---|---|---|",
        f"| {model} | {os.cpu_count()} | {psutil.virtual_memory().total / 2**30:.0f} GiB "
        f"| {platform.system()} | {platform.python_version()} | {version('torch')} |",
    ]


if __name__ == "__main__":
    main()
