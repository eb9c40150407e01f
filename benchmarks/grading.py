"""How long grading a class takes: nbgrader as it comes, Otter, and this autograder, cold and warm.

python benchmarks/grading.py [--count 40] [--rounds 3] [--classes right …] [--no-pairs] [--without-otter]

All grade the same submissions to lab s1, from their command line to their own record of the marks; a time is
that of the whole class, start included, by the number of submissions. There are three classes: the usual mix,
the twelve kinds of the demo class in turn, a well-behaved one, of those kinds that can be read and end by
themselves, and a right one, for what grading costs over bare compute. A last table has nbgrader and this
autograder grade two submissions to each ready lab, one right and one half right. The labs' demo cells are
left out, as only this autograder doesn't run them.

- nbgrader: `nbgrader autograde`, without any configuration but course.yml's time limit for a cell. It runs
  the same cells, hidden parts included, one submission after the other, each on as many threads as torch
  takes. The hidden parts ask and assert nothing: judging the answers isn't in its time.
- Otter: `otter run` for one submission after the other; the rest as for nbgrader. It has no time limit;
  course.yml's for a notebook ends it.
- Here: `autograder grade`, in bubblewrap, with one thread for each submission.
- Bare compute: solutions and hidden parts, which is what a right submission needs, on one thread, in one
  Python process that has run setup and a right submission before.
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
from typing import NamedTuple

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

USUAL, WELL_BEHAVED, RIGHT = "usual mix", "well-behaved", "right"
KINDS = tuple(demo_class.MEMBERS.values())
PAIR = (demo_class.right, demo_class.half_right)
LIMITED = (
    demo_class.endless_loop,
    demo_class.os_exit,
    demo_class.huge_output,
    demo_class.truncated_file,
)
CLASSES = {
    USUAL: KINDS,
    WELL_BEHAVED: tuple(kind for kind in KINDS if kind not in LIMITED),
    RIGHT: (demo_class.right,),
}


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
    classes: tuple[str, ...] = (USUAL, WELL_BEHAVED)
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
    given = _arguments()
    count, rounds = given.count, given.rounds
    cores = os.cpu_count() or 1
    nbgrader = Way(f"nbgrader {version('nbgrader')}", of_nbgrader)
    bare = Way("bare compute, one warm Python", of_nobody, classes=(RIGHT,))
    cold, alone = partial(ours, "--no-warm", cores), partial(ours, "--warm", 1)
    warm = partial(ours, "--warm", cores)
    ways = [
        nbgrader,
        *([] if given.without_otter else [Way(f"Otter {by_otter.VERSION}", of_otter)]),
        Way(f"here, kernels that start by themselves, workers: {cores}", cold, tuple(CLASSES)),
        Way("here, warm kernels, workers: 1", alone, tuple(CLASSES)),
        Way(f"here, warm kernels, workers: {cores}", warm, tuple(CLASSES)),
        bare,
    ]
    pairs: dict[str, tuple[Way, Way]] = {}
    begun = psutil.cpu_times()
    columns = (SpinnerColumn(finished_text="✓"), TimeElapsedColumn(), TextColumn("{task.description}"))
    with (
        tempfile.TemporaryDirectory() as folder,
        Progress(*columns, console=Console(stderr=True)) as progress,
    ):
        made = {
            name: make(Path(folder, name, "course"), LAB, kinds, count) for name, kinds in CLASSES.items()
        }
        for number in range(1, rounds + 1):
            for way in ways:
                for name in [name for name in way.classes if name in given.classes]:
                    task = progress.add_task(f"round {number} of {rounds}, {name}: {way.name}", total=1)
                    measure(way, name, made[name])
                    progress.update(task, completed=1)
        print("\n".join([*machine(begun), "", *table(ways, nbgrader, bare, count, rounds)]), flush=True)
        for lab in (topic.id for topic in courses.load(COURSE).ready if given.pairs):
            task = progress.add_task(f"a pair: {lab}", total=1)
            pair = make(Path(folder, lab, "course"), lab, PAIR, len(PAIR))
            pairs[lab] = (Way("nbgrader", of_nbgrader), Way("here", warm))
            for way in pairs[lab]:
                measure(way, WELL_BEHAVED, pair)
            progress.update(task, completed=1)
    if pairs:
        print("\n".join(["", *by_lab(pairs)]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=_positive, default=40, help="submissions in a class")
    parser.add_argument("--rounds", type=_positive, default=3, help="how often each class is graded")
    parser.add_argument("--classes", nargs="+", choices=tuple(CLASSES), default=tuple(CLASSES))
    parser.add_argument("--pairs", action=argparse.BooleanOptionalAction, default=True, help="a pair a lab")
    parser.add_argument("--without-otter", action="store_true", help="it takes as long as all others")
    return parser.parse_args()


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number above 0, not {text!r}")
    return int(text)


def make(course: Path, lab: str, kinds: Iterable[Callable[[DemoLab], str]], count: int) -> Path:
    """A course folder with this one lab, without its demo cells, and a class handed in, also as Otter's."""
    for kept in ("course.yml", f"tests/labs/{lab}", golden.path(Path(), lab)):
        (course / kept).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (COURSE / kept).is_dir() else shutil.copy)(COURSE / kept, course / kept)
    source = sources.load(COURSE, lab).notebook
    source.cells = [cell for cell in source.cells if labs.role(cell) != "demo"]
    path = labs.notebook_path(course / "source", lab)
    path.parent.mkdir(parents=True)
    nbformat.write(source, path)
    demo, otters = DemoLab(course, lab), DemoLab(course, lab)
    otters.lab = replace(demo.lab, release=by_otter.in_its_style(demo.lab.release))
    by_otter.write_tests(source, course / "otter" / "tests.zip")
    for number, kind in enumerate(islice(cycle(kinds), count), 1):
        student = f"{number:03}-{kind.__name__}"
        handed_in = labs.notebook_path(course / "submitted" / student, lab)
        handed_in.parent.mkdir(parents=True)
        handed_in.write_text(kind(demo), encoding="utf-8")
        (course / "otter" / f"{student}.ipynb").write_text(kind(otters), encoding="utf-8")
    done = common.nbgrader(course, "generate_assignment", lab)
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


def lab_of(course: Path) -> str:
    """The only one in a folder that `make` made."""
    return next((course / "source").iterdir()).name


def of_nbgrader(course: Path) -> Measured:
    lab = lab_of(course)
    limit = courses.load(course).limits_of(lab).cell_seconds
    start = time.perf_counter()
    common.nbgrader(course, "autograde", lab, f"--Execute.timeout={limit:.0f}")  # status 1 if any failed
    seconds = time.perf_counter() - start
    return Measured(seconds, len(list((course / "autograded").glob(f"*/{lab}/{lab}.ipynb"))))


def of_otter(course: Path) -> Measured:
    try:
        by_otter.install()
    except by_otter.NotInstalled as error:
        raise Missing(str(error)) from None
    limit = courses.load(course).limits_of(lab_of(course)).notebook_seconds
    tests = course / "otter" / "tests.zip"
    start = time.perf_counter()
    marked = sum(by_otter.run(path, tests, limit) for path in sorted(tests.parent.glob("*.ipynb")))
    return Measured(time.perf_counter() - start, marked)


def ours(warmth: str, workers: int, course: Path) -> Measured:
    lab = lab_of(course)
    command = [sys.executable, "-m", "autograder.cli", "grade", lab, "--course", str(course), "--json"]
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
    marked = len(list(journal.root(course, lab).glob("*/marks.json")))
    further = (ends[-1] - ends[0]) / (len(ends) - 1) if len(ends) > 1 else None
    return Measured(seconds, marked, further)


def of_nobody(course: Path) -> Measured:
    lab = sources.load(course, LAB)
    handed_in = [labs.notebook_path(course / "submitted" / p.name, LAB) for p in course.glob("submitted/*")]
    repaired = [repair(path.read_bytes(), lab, "someone").notebook for path in sorted(handed_in)]
    _, (_, *seconds) = common.bare([lab.notebook, *map(nbformat.from_dict, repaired)], visible=False)
    return Measured(sum(seconds), None, statistics.mean(seconds[1:]) if len(seconds) > 1 else None)


def table(ways: list[Way], nbgrader: Way, bare: Way, count: int, rounds: int) -> list[str]:
    """A line for each way, in Markdown."""
    lines = [
        f"Seconds for a submission, medians; submissions in each class: {count}, rounds: {rounds}. "
        "× is the pace, with nbgrader's as 1. Marked are the submissions that came to marks. Further is the "
        "time between two ends among the right; over bare is what of it is above bare compute.",
        "",
        f"| | {USUAL} | × | marked | {WELL_BEHAVED} | × | further | over bare |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for way in ways:
        if way.missing:
            lines.append(f"| {way.name} | {way.missing} | | | | | | |")
            continue
        words = []
        for name in (USUAL, WELL_BEHAVED):
            words += [_number(way.seconds(name), count), _pace(nbgrader.seconds(name), way.seconds(name))]
            words += [_marked(way.measured[name], count)] if name == USUAL else []
        mine, least = way.further(RIGHT), bare.further(RIGHT)
        over = mine - least if mine is not None and least is not None and way is not bare else None
        lines.append(f"| {way.name} | {' | '.join(words)} | {_number(mine)} | {_number(over)} |")
    return lines


def by_lab(pairs: dict[str, tuple[Way, Way]]) -> list[str]:
    """A line for each lab, in Markdown, and their mean."""
    lines = [
        "Seconds for two submissions, one right and one half right, start included.",
        "",
        "| | nbgrader | here | × |",
        "|---|---:|---:|---:|",
    ]
    both = {lab: [way.seconds(WELL_BEHAVED) for way in ways] for lab, ways in pairs.items()}
    sums = [
        sum(seconds or 0 for seconds in column) / len(both) for column in zip(*both.values(), strict=True)
    ]
    for name, (theirs, seconds) in [*both.items(), ("mean", sums)]:
        lines.append(f"| {name} | {_number(theirs)} | {_number(seconds)} | {_pace(theirs, seconds)} |")
    return lines


def _number(seconds: float | None, count: int = 1) -> str:
    return "–" if seconds is None else f"{seconds / count:.2f}"


def _pace(theirs: float | None, seconds: float | None) -> str:
    return "–" if theirs is None or seconds is None else f"{theirs / seconds:.1f}"


def _marked(rounds: list[Measured], count: int) -> str:
    marked = [each.marked for each in rounds if each.marked is not None]
    return f"{min(marked)} of {count}" if marked else "–"


def machine(begun: NamedTuple) -> list[str]:
    """What it was measured on, in Markdown; begun: `psutil.cpu_times()` when measuring began."""
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
        "",
        f"Meanwhile {_stolen(begun):.0%} of the cores' busy time went to other machines of the host.",
    ]


def _stolen(begun: NamedTuple) -> float:
    """The share of the time with something to do in which a virtual machine's host ran others instead."""
    spent = {name: now - begun._asdict()[name] for name, now in psutil.cpu_times()._asdict().items()}
    busy = sum(spent.get(name, 0.0) for name in ("user", "nice", "system", "irq", "softirq", "steal"))
    return spent.get("steal", 0.0) / busy if busy else 0.0


if __name__ == "__main__":
    main()
