"""What six hostile submissions, all wrong, earn from nbgrader as it comes and from this autograder.

python benchmarks/attacks_on_nbgrader.py

Both grade the same two exercises in a temporary folder: nbgrader with its own configuration and a lab in its
style, whose tests assert; this autograder with the lab in ours, in the sandbox.
"""

from __future__ import annotations

import os
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import nbformat
import psutil
from nbgrader.api import Gradebook

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import common
import tiny
from attacks import nbgrader_six
from autograder import labs
from autograder.authoring import sources
from autograder.grade import grade
from autograder.recording import gradebook
from autograder.reference import record_golden


def main() -> None:
    """Print the table."""
    os.environ.pop(gradebook.URL_VARIABLE, None)
    with tempfile.TemporaryDirectory() as folder:
        theirs = by_nbgrader(Path(folder))
        ours = by_us(Path(folder))
    name = f"nbgrader {version('nbgrader')}"
    print(f"{'attack':<42}{name:>16}{'here':>7}{'of':>5}")
    honest = (nbgrader_six.HONEST, "none: an honest, right solution")
    for student, how in (*((attack.id, attack.how) for attack in nbgrader_six.ATTACKS), honest):
        (before, points), (after, _) = theirs[student], ours[student]
        print(f"{how:<42}{before:>16g}{after:>7g}{points:>5g}")


def by_nbgrader(folder: Path) -> dict[str, tuple[float, float]]:
    """The marks that nbgrader's own commands leave in its gradebook."""
    course = tiny.build(folder / "theirs")
    nbgrader_six.in_nbgraders_style(course)
    nbgrader(course, "generate_assignment", tiny.LAB)
    released = nbformat.read(labs.notebook_path(course / "release", tiny.LAB), as_version=4)
    nbgrader_six.hand_in(course / "submitted", released)
    nbgrader(course, "autograde", tiny.LAB)
    outlived = [process for process in psutil.process_iter(["cwd"]) if _below(course, process.info["cwd"])]
    _, still = psutil.wait_procs(outlived, timeout=2 * nbgrader_six.PATIENCE)
    assert not still
    return marks(course)


def by_us(folder: Path) -> dict[str, tuple[float, float]]:
    """The marks that this autograder leaves in nbgrader's gradebook."""
    course = tiny.build(folder / "ours")
    record_golden(course, tiny.LAB, "a salt")
    lab = sources.load(course, tiny.LAB)
    gradebook.register(course, lab)
    nbgrader_six.hand_in(course / "submitted", lab.release)
    for graded in grade(course, tiny.LAB):
        gradebook.record(course, lab, graded)
    return marks(course)


def nbgrader(course: Path, *arguments: str) -> None:
    """Run a command of nbgrader's; end here if it fails."""
    done = common.nbgrader(course, *arguments)
    if done.returncode:
        sys.exit(f"nbgrader {arguments[0]} failed:\n{done.stderr}")


def marks(course: Path) -> dict[str, tuple[float, float]]:
    """Student → (marks for code, of how many), as they stand in the gradebook."""
    with Gradebook(gradebook.default_url(course)) as book:
        return {
            one.student.id: (one.code_score, one.max_code_score)
            for one in book.assignment_submissions(tiny.LAB)
        }


def _below(course: Path, working_folder: str | None) -> bool:
    return working_folder is not None and Path(working_folder).is_relative_to(course)


if __name__ == "__main__":
    main()
