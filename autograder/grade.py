"""Grade a lab's submissions: repair → run → judge for each, several at a time.

Each stage leaves what it made in build/grading/<lab>/<student>/, so that marks can be judged again
without running anything.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from autograder import course as courses
from autograder import golden as goldens
from autograder import labs
from autograder.apart import BrokeOff, run_apart
from autograder.course import CourseError, Limits
from autograder.judge import judge
from autograder.labs import Lab
from autograder.records import Golden, Marks, Repaired, Run, load, save
from autograder.repair import Unreadable, repair

MAX_NOTEBOOK_BYTES = 50_000_000
NO_STUDENT = (
    "submitted/ holds the folder {!a}, which isn't graded: a student's id is at most 128 letters, digits and "
    ". , _ - + @ or spaces, and begins with a letter or digit; rename it"
)
_STUDENT = re.compile(r"\w[\w.,+@ -]{0,127}")


@dataclass(frozen=True)
class Submission:
    """A file that a student handed in for a lab."""

    student: str
    path: Path


@dataclass(frozen=True)
class Graded:
    """What the stages made of one submission."""

    repaired: Repaired
    run: Run
    marks: Marks


def is_student(name: str) -> bool:
    """Can this be a student's id? It is put into pages, command lines and file names, also by nbgrader."""
    return bool(_STUDENT.fullmatch(name))


def misnamed(folder: Path, lab: str) -> list[str]:
    """The folders in submitted/ that hold the lab, but whose name can't be a student's id."""
    names = sorted(place.parent.name for place in (folder / "submitted").glob(f"*/{lab}"))
    return [name for name in names if not is_student(name)]


def submissions(folder: Path, lab: str) -> list[Submission]:
    """What is in submitted/ for a lab, by student id.

    A single notebook under another name is taken for the lab's; of several, the one with the lab's
    name. A student's folder without any notebook is listed too: its missing file is graded as empty.
    """
    found = []
    for place in sorted((folder / "submitted").glob(f"*/{lab}")):
        if place.is_dir() and is_student(place.parent.name):
            expected = place / f"{lab}.ipynb"
            others = _notebooks(place)
            renamed = others[0] if len(others) == 1 else expected
            found.append(Submission(place.parent.name, expected if expected in others else renamed))
    return found


def _notebooks(place: Path) -> list[Path]:
    """What is called a notebook in a folder, also where a browser has added .txt or .json to the name."""
    return [path for path in _listing(place) if ".ipynb" in path.name.lower()]


def _listing(place: Path) -> list[Path]:
    """What is in a folder of a submission, without hidden files; nothing if it can't be listed."""
    try:
        return sorted(path for path in place.iterdir() if not path.name.startswith("."))
    except OSError:
        return []


def grade(
    folder: Path,
    lab: str,
    *,
    sandbox: str = "bubblewrap",
    workers: int | None = None,
    on_graded: Callable[[Graded], None] = lambda graded: None,
) -> list[Graded]:
    """Grade everything that is in submitted/ for a lab.

    `on_graded` is called for each submission as it is done. Raises CourseError if the lab has no
    golden answers or there is no sandbox.
    """
    limits = courses.load(folder).limits_of(lab)
    source = labs.load(folder, lab)
    golden = goldens.load(folder, lab)
    results = []
    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        tasks = [
            pool.submit(_grade_file, folder, source, golden, limits, sandbox, submission)
            for submission in submissions(folder, lab)
        ]
        try:
            for task in as_completed(tasks):
                results.append(task.result())
                on_graded(results[-1])
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return sorted(results, key=lambda graded: graded.marks.student)


def judge_again(folder: Path, lab: str) -> list[Graded]:
    """Judge a lab's stored runs by today's golden answers, points and tolerances."""
    golden = goldens.load(folder, lab)
    results = []
    for graded in read(folder, lab):
        marks = judge(graded.run, golden, graded.repaired.changes)
        save(marks, _work(folder, lab) / marks.student / "marks.json")
        results.append(Graded(graded.repaired, graded.run, marks))
    return results


def read(folder: Path, lab: str) -> list[Graded]:
    """What is stored of a lab's grading. Raises CourseError if there is nothing."""
    places = sorted(path.parent for path in _work(folder, lab).glob("*/marks.json"))
    if not places:
        raise CourseError(f"nothing has been graded for {lab} yet; run `autograder grade {lab}`")
    return [
        Graded(load(Repaired, p / "repaired.json"), load(Run, p / "run.json"), load(Marks, p / "marks.json"))
        for p in places
    ]


def _work(folder: Path, lab: str) -> Path:
    return folder / "build" / "grading" / lab


def _grade_file(
    folder: Path, source: Lab, golden: Golden, limits: Limits, sandbox: str, submission: Submission
) -> Graded:
    try:
        repaired = repair(_read(folder, submission.path, source.id), source, submission.student)
        chosen = _chosen(submission.path, source.id)
        repaired = replace(repaired, changes=chosen + repaired.changes)
    except Unreadable as error:
        repaired = Repaired(submission.student, source.id, None, (str(error),))
    return grade_one(folder, golden, limits, sandbox, repaired)


def _read(folder: Path, path: Path, lab: str) -> bytes:
    """The content of a submitted file. Raises Unreadable for what isn't an ordinary file of ordinary size."""
    below = path.relative_to(folder / "submitted")
    steps = [folder / "submitted" / Path(*below.parts[: n + 1]) for n in range(len(below.parts))]
    if any(step.is_symlink() for step in steps):
        raise Unreadable("The file is a link to another one. Hand in the notebook itself.")
    try:
        if not path.exists():
            raise Unreadable(_nothing_to_read(path.parent, lab))
        if not path.is_file():
            raise Unreadable(f"{_named([path])} isn't a file. Hand in {lab}.ipynb itself.")
        if path.stat().st_size > MAX_NOTEBOOK_BYTES:
            raise Unreadable(
                f"The file has more than {MAX_NOTEBOOK_BYTES // 10**6} MB. "
                "Clear its outputs, save it, and hand it in again."
            )
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"The file could not be opened: {error.strerror}. Hand it in again.") from None


def _nothing_to_read(place: Path, lab: str) -> str:
    """Why no file of a folder is taken for the lab's."""
    several, others = _notebooks(place), _listing(place)
    if several:
        return f"Which of {_named(several)} is meant? Hand in one notebook, {lab}.ipynb."
    if others:
        return f"There is no notebook, only {_named(others)}. Hand in {lab}.ipynb itself, unpacked."
    return f"There is no notebook. Hand in {lab}.ipynb."


def _chosen(path: Path, lab: str) -> tuple[str, ...]:
    """Which file was taken, where that isn't plain."""
    others = [other for other in _notebooks(path.parent) if other != path]
    if others:
        return (f"There were other notebooks, {_named(others)}; {lab}.ipynb was graded.",)
    if path.name != f"{lab}.ipynb":
        return (f"{_named([path])} was taken for {lab}.ipynb.",)
    return ()


def _named(paths: list[Path]) -> str:
    """Some file names, which can hold anything, on one line."""
    names = ("".join(c if c.isprintable() else "?" for c in path.name[:100]) for path in paths[:3])
    return ", ".join(names) + (", …" if len(paths) > 3 else "")


def grade_one(folder: Path, golden: Golden, limits: Limits, sandbox: str, repaired: Repaired) -> Graded:
    """Run and judge one repaired submission, and store what the stages made of it.

    A run that breaks off costs this submission alone.
    """
    student, lab = repaired.student, repaired.lab
    if repaired.notebook is None:
        ran = Run(student, lab, events=("the file could not be read",))
    else:
        try:
            ran = run_apart(repaired, golden.salt, limits, sandbox)
        except BrokeOff as error:
            ran = Run(student, lab, events=(f"the run broke off, grade it by hand: {error}",))
    marks = judge(ran, golden, repaired.changes)
    place = _work(folder, lab) / student
    # Marks come last: a submission with marks is one that went through all stages.
    save(repaired, place / "repaired.json")
    save(ran, place / "run.json")
    save(marks, place / "marks.json")
    return Graded(repaired, ran, marks)


def grade_student(folder: Path, lab: str, student: str, *, sandbox: str = "bubblewrap") -> Graded:
    """Grade what one student handed in for a lab. Raises CourseError as `grade` does."""
    if not is_student(student):
        raise CourseError(NO_STUDENT.format(student))
    submission = next(one for one in submissions(folder, lab) if one.student == student)
    limits = courses.load(folder).limits_of(lab)
    return _grade_file(folder, labs.load(folder, lab), goldens.load(folder, lab), limits, sandbox, submission)
