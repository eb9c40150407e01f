"""How long an instructor's term takes, from the platform's list of the class to its table of marks.

python benchmarks/term.py [--students 120] [--labs s1_architecture s6_evaluation e2_vector_storage]

All labs of the course are known, and these are handed in, graded and given back, each step by its own
command. The class is the demo class over and over, as Canvas's archives have it. Written answers wait for a
person, whose time isn't in it: each has one point, given as formgrader does.
"""

from __future__ import annotations

import argparse
import csv
import platform
import shutil
import subprocess
import sys
import tempfile
import zipfile
from itertools import cycle
from pathlib import Path

from nbgrader.api import Gradebook
from rich.console import Console

import common
from autograder.authoring import demo_class
from autograder.authoring.demo_class import DemoLab
from autograder.recording import gradebook
from common import COURSE

KEPT = ("course.yml", "nbgrader_config.py", "source", "tests/labs", "autograder/golden")
LABS = ("s1_architecture", "s6_evaluation", "e2_vector_storage")
FIRST, LAST = ("Ada", "Jörg", "Zoë", "Nuñez", "Li"), ("Roe", "Müller", "O'Hara", "Ångström", "van der Berg")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--students", type=int, default=120)
    parser.add_argument("--labs", nargs="+", default=LABS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        term = Term(Path(folder), given.students, given.labs)
        term.take()
        print("\n".join(term.table()))


class Term:
    """A course's folder, its class, and what each step took."""

    def __init__(self, folder: Path, students: int, labs: list[str]) -> None:
        self.course, self.outside, self.labs = folder / "course", folder / "canvas", labs
        self.students = {f"student{n:03}": 4000 + n for n in range(1, students + 1)}
        self.took: list[tuple[str, float, float]] = []
        self.console = Console(stderr=True)
        self.outside.mkdir()
        for kept in KEPT:
            (self.course / kept).parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if (COURSE / kept).is_dir() else shutil.copy)(COURSE / kept, self.course / kept)

    def take(self) -> None:
        """The term, step by step."""
        self.from_canvas()
        self.step("roster", "roster", self.outside / "grades.csv")
        for lab in self.labs:
            self.step(f"collect {lab}", "collect", lab, self.outside / f"{lab}.zip")
            self.step(f"grade {lab}", "grade", lab)
            self.step(f"similar {lab}", "similar", lab)
        self.step("extend", "extend", self.labs[0], "student001", "--days", "1")
        self.read_by_a_person()
        self.step("report", "report", *self.labs)
        self.step("feedback", "feedback", *self.labs)
        self.step("export for Canvas", "export", "--for", "canvas", "--to", self.outside / "marks.csv")
        self.step("export for Moodle", "export", "--for", "moodle", "--to", self.outside / "moodle.csv")
        self.look_at_the_marks()

    def from_canvas(self) -> None:
        """What Canvas gives an instructor: the class, and an archive of each lab's submissions."""
        with (self.outside / "grades.csv").open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(("Student", "ID", "SIS User ID", "SIS Login ID", "Section"))
            names = zip(cycle(LAST), cycle((*FIRST, "Bo")), strict=False)
            for (student, number), (last, first) in zip(self.students.items(), names, strict=False):
                table.writerow((f"{last}, {first}", number, "", student, f"group {number % 6}"))
        for lab in self.labs:
            demo = DemoLab(self.course, lab)
            kinds = [make(demo) for make in demo_class.MEMBERS.values()]
            with zipfile.ZipFile(self.outside / f"{lab}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
                for number, text in zip(self.students.values(), cycle(kinds), strict=False):
                    archive.writestr(f"name_{number}_{number}9_{lab}.ipynb", text)

    def step(self, name: str, *arguments: object) -> None:
        """Run a command in the course's folder, and note what it took."""
        with self.console.status(name):
            command = [sys.executable, "-m", "autograder.cli", *map(str, arguments)]
            with tempfile.TemporaryFile() as said:
                process = subprocess.Popen(command, cwd=self.course, stdout=said, stderr=said)
                seconds, peak = common.watched(process)
                if process.returncode:
                    said.seek(0)
                    sys.exit(f"{name} failed:\n{said.read().decode()[-3000:]}")
        self.took.append((name, seconds, peak))
        self.console.print(f"{name}: {seconds:.1f} s")

    def read_by_a_person(self) -> None:
        """Every written answer that waits has one point."""
        with Gradebook(gradebook.default_url(self.course)) as book:
            for lab in self.labs:
                for submission in book.assignment_submissions(lab):
                    for notebook in submission.notebooks:
                        for grade in notebook.grades:
                            if grade.needs_manual_grade:
                                grade.manual_score, grade.needs_manual_grade = 1.0, False
            book.db.commit()

    def look_at_the_marks(self) -> None:
        """Has everybody each lab's mark in Canvas's table, the gradebook's?"""
        with (self.outside / "marks.csv").open(encoding="utf-8", newline="") as file:
            rows = {row["ID"]: row for row in csv.DictReader(file) if row["ID"]}
        with Gradebook(gradebook.default_url(self.course)) as book:
            for lab in self.labs:
                for one in book.assignment_submissions(lab):
                    mark = rows[str(self.students[one.student.id])][lab]
                    if mark != f"{one.score:.2f}":
                        sys.exit(f"{one.student.id}: {mark} for {lab} in Canvas's table, not {one.score:.2f}")
        if len(rows) != len(self.students):
            sys.exit(f"{len(rows)} rows in Canvas's table for {len(self.students)} students")

    def table(self) -> list[str]:
        """In Markdown."""
        known = len(list((self.course / "source").iterdir()))
        lines = [
            f"{len(self.students)} students, {len(self.labs)} labs of {known}; {platform.machine()}, Python "
            f"{platform.python_version()}",
            "",
            "| step | seconds | peak memory, GiB |",
            "|---|---:|---:|",
            *(f"| {name} | {seconds:.1f} | {peak / 2**30:.2f} |" for name, seconds, peak in self.took),
            f"| all | {sum(seconds for _, seconds, _ in self.took):.0f} "
            f"| {max(peak for *_, peak in self.took) / 2**30:.2f} |",
        ]
        return lines


if __name__ == "__main__":
    main()
