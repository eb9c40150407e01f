"""How long comparing a class takes: seconds, CPU and memory of `autograder similar` on a generated one.

python benchmarks/similar.py [--students 1000]

Each student has one of the course's solutions to each exercise of lab s1, wrong ones too, with half of its
lines made anew by chance, so that there are as many different texts as in a class; one pair is planted.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import nbformat
import psutil

import common
from autograder import labs
from autograder.authoring import examples
from autograder.authoring.demo_class import DemoLab
from common import hosts

LOOK_SECONDS = 0.2
ANEW = (
    "{0} = [{1} * {2} for {1} in range({2})]",
    "{0}, {1} = {1}[{2}:], {0}.get({1}, {2})",
    "{0} += {1}({2})",
)
"""Lines that a student may write."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--students", type=int, default=1000)
    students = parser.parse_args().students
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        shutil.copy(common.COURSE / "course.yml", course)
        shutil.copytree(common.COURSE / "source" / common.LAB, course / "source" / common.LAB)
        make(course, students)
        seconds, cpu, peak = watched(course)
    print(f"{students:,} submissions: {seconds:.1f} s, {cpu:.1f} s of CPU, {peak / 2**30:.2f} GiB")


def watched(course: Path) -> tuple[float, float, int]:
    """Seconds, those of CPU, and bytes at the peak: of the command and all processes below it."""
    begun, peak = time.perf_counter(), 0
    used: dict[int, float] = {}
    command = subprocess.Popen([sys.executable, "-m", "autograder.cli", "similar", common.LAB], cwd=course)
    while command.poll() is None:
        tree = hosts.tree(command)
        peak = max(peak, sum(map(common.memory, tree)))
        for process in tree:
            with suppress(psutil.Error):
                used[process.pid] = sum(process.cpu_times()[:2])
        time.sleep(LOOK_SECONDS)
    if command.returncode:
        sys.exit("it failed")
    return time.perf_counter() - begun, sum(used.values()), peak


def make(course: Path, students: int) -> None:
    """The class; the last student has the first one's exercises."""
    demo, rng = DemoLab(common.COURSE, common.LAB), random.Random(0)
    place = common.COURSE / "tests" / "labs" / common.LAB
    texts = {
        exercise: [
            demo.solution(exercise),
            *(one.code for kind in ("variant", "mutant") for one in examples.of(place, exercise, kind)),
        ]
        for exercise in demo.exercises
    }
    first = {}
    for n in range(students):
        solutions = {name: changed(rng.choice(some), rng) for name, some in texts.items()}
        first = first or solutions
        notebook = demo.handed_in(first if n == students - 1 else solutions)
        path = labs.notebook_path(course / "submitted" / f"student-{n}", common.LAB)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)


def changed(text: str, rng: random.Random) -> str:
    """Half of the lines made anew, as deeply indented."""
    lines = text.splitlines()
    for i, line in enumerate(lines):
        if rng.random() < 0.5:
            anew = rng.choice(ANEW).format(*(rng.choice("abcdefgh") for _ in range(3)))
            for _ in range(rng.randrange(3)):
                anew += " " + rng.choice(["+ x", "if a else b", "[0]", ".sum()", "and not c", "(x, y)"])
            lines[i] = line[: len(line) - len(line.lstrip())] + anew
    return "\n".join(lines)


if __name__ == "__main__":
    main()
