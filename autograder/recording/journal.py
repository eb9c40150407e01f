"""What has been graded already: build/grading/<lab>/<student>/, one file for what each stage made.

They are on disk before state.json is written, which says what they were made from.
Whoever stops grading at any moment therefore loses at most the runs that were under way.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from autograder.course import CourseError
from autograder.intake.submitted import submissions
from autograder.records import Damaged, Graded, Judged, Marks, Record, Repaired, Run, load, save, save_all
from autograder.running import processes

_log = logging.getLogger("autograder")
AT_A_TIME = 20
"""Stored submissions that a process reads before it answers."""


@dataclass(frozen=True)
class State:
    """What a submission's records were made from, as digests."""

    handed_in: str
    """Of the file, and of the lab and the code that repaired it."""
    code: str
    """Of what was run of it."""
    context: str
    """Of what it was run in."""
    golden: str
    """Of the answers that it was judged by."""
    asked: str
    """Of the salt, the setup and the questions: answers to others can't be judged by it."""


def root(folder: Path, lab: str) -> Path:
    """Where a lab's records are."""
    return folder / "build" / "grading" / lab


def place(folder: Path, lab: str, student: str) -> Path:
    """Where a submission's records are."""
    return root(folder, lab) / student


def state(place: Path) -> State | None:
    """What the records were made from; None where they aren't complete."""
    try:
        return load(State, place / "state.json")
    except (OSError, ValueError):
        return None


def forget_state(place: Path) -> None:
    """Before the records are written anew: what is between two states is none."""
    (place / "state.json").unlink(missing_ok=True)


def keep_state(place: Path, state: State) -> None:
    """Say what the records were made from, once all of them are there."""
    save(state, place / "state.json")


def keep(place: Path, repaired: Repaired, run: Run, marks: Marks) -> None:
    """Keep what the stages made; a notebook by itself, as judging reads thousands of runs and no notebook."""
    files = {"repaired": repaired, "run": replace(run, notebook=None), "marks": marks}
    if run.notebook is None:
        (place / "notebook.json").unlink(missing_ok=True)
    else:
        files["notebook"] = run.notebook
    save_all({place / f"{name}.json": record for name, record in files.items()})


def kept(kind: type[Record], place: Path, name: str) -> Record:
    """One of the records of a submission. Raises Damaged where it isn't there whole."""
    try:
        return load(kind, place / f"{name}.json")
    except (FileNotFoundError, ValueError) as error:
        why = f"there is no {place / name}.json" if isinstance(error, OSError) else str(error)
        raise Damaged(f"{why}; remove {place} and run `autograder grade {place.parent.name}`") from None


def load_run(place: Path) -> Run:
    """The run that was kept, without its notebook."""
    return kept(Run, place, "run")


def load_notebook(place: Path) -> dict[str, Any] | None:
    """The notebook that the run left; None if there is none."""
    return kept(dict, place, "notebook") if (place / "notebook.json").exists() else None


def is_recorded(place: Path) -> bool:
    """Are these marks in the gradebook?"""
    try:
        return (place / "recorded").read_text() == _marks(place)
    except (OSError, UnicodeError):
        return False


def keep_recorded(place: Path) -> None:
    """Say that these marks are in the gradebook."""
    # Not atomic, which takes longer: a file that broke off says no more than none.
    (place / "recorded").write_text(_marks(place))


def _marks(place: Path) -> str:
    return hashlib.sha256((place / "marks.json").read_bytes()).hexdigest()


def read(folder: Path, lab: str) -> Iterator[Graded]:
    """What is stored of a lab's grading, by student id. Raises CourseError if there is nothing."""
    for place in places(folder, lab):
        try:
            yield stored(place)
        except (OSError, ValueError) as error:
            leave_out(place, str(error))


def read_briefly(folder: Path, lab: str) -> Iterator[Judged]:
    """As `read`, briefly."""
    with processes.pool(None) as pool:
        for one in pool.in_order(_stored_briefly, places(folder, lab), AT_A_TIME, leave_out):
            if one is not None:
                yield one


def stored(place: Path) -> Graded:
    """All that is stored of one submission."""
    repaired, marks = kept(Repaired, place, "repaired"), kept(Marks, place, "marks")
    return Graded(repaired, whole_run(place), marks)


def whole_run(place: Path) -> Run:
    """The run that was kept, with its notebook."""
    return replace(load_run(place), notebook=load_notebook(place))


def leave_out(place: Path, why: str) -> None:
    """A submission that has since been handed in again or removed may leave half of what was kept."""
    remedy = f"remove {place} and run `autograder grade {place.parent.name}`"
    _log.warning("%s is left out, as what is kept of it can't be read; %s (%s)", place.name, remedy, why)


def _stored_briefly(_: None, place: Path) -> Judged | None:
    return brief(load_run(place), kept(Marks, place, "marks"))


def brief(run: Run, marks: Marks) -> Judged:
    """What the report needs of them."""
    return Judged(replace(run, notebook=None, cells=()), marks)


def places(folder: Path, lab: str) -> list[Path]:
    """Where a lab's marks are stored. Raises CourseError if there are none."""
    found = [place for place in stored_places(folder, lab) if (place / "run.json").exists()]
    if not found:
        raise CourseError(f"nothing has been graded for {lab} yet; run `autograder grade {lab}`")
    return found


def stored_places(folder: Path, lab: str) -> list[Path]:
    """As `places`, but none where nothing has been graded.

    Those of students whose folder has gone from submitted/, or who were taken off the roster, are left out.
    """
    there = {one.student for one in submissions(folder, lab)}
    return [path for path in _kept(folder, lab) if path.name in there and not is_removed(path)]


def gone(folder: Path, lab: str) -> list[str]:
    """The students with marks for a lab for which nothing is in submitted/ any more."""
    there = {one.student for one in submissions(folder, lab)}
    return [path.name for path in _kept(folder, lab) if path.name not in there]


def recorded(folder: Path, lab: str) -> list[Path]:
    """Where marks lie that were in the gradebook, also of those who have gone."""
    return [path for path in _kept(folder, lab) if (path / "recorded").exists() or is_removed(path)]


def forget_recorded(place: Path) -> None:
    """These marks aren't in the gradebook any more, and may be put there again."""
    (place / "recorded").unlink(missing_ok=True)
    (place / "removed").unlink(missing_ok=True)


def keep_removed(place: Path) -> None:
    """Say that somebody took this student off the roster."""
    (place / "removed").touch()


def is_removed(place: Path) -> bool:
    """Has somebody taken this student off the roster since the marks were recorded?"""
    return (place / "removed").exists()


def _kept(folder: Path, lab: str) -> list[Path]:
    return sorted(path.parent for path in root(folder, lab).glob("*/marks.json"))


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep others from grading the same course. Raises CourseError if somebody does already."""
    lock = FileLock(folder / "build" / "grading.lock")
    Path(lock.lock_file).parent.mkdir(exist_ok=True)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise CourseError("this course is being graded already; wait for that to end, or stop it") from None
    try:
        yield
    finally:
        lock.release()
