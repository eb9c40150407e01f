"""What was handed in: which file of submitted/ is a student's, and what is in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.reading import Unreadable

MAX_NOTEBOOK_BYTES = 50_000_000
NO_STUDENT = (
    "submitted/ holds the folder {!a}, which isn't graded: a student's id is at most 128 letters, digits and "
    ". , _ - + @ or spaces, begins with a letter or digit, ends with no space and mixes no scripts; rename it"
)
_ALIKE = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"}
"""Scripts with letters that look like another one's: an id is written in one of them."""
_INVISIBLE = set("\u115f\u1160\u17b4\u17b5\u3164\uffa0")
"""Letters, by Unicode, that show nothing."""
_STUDENT = re.compile(r"\w[\w.,+@ -]{0,127}")


@dataclass(frozen=True)
class Submission:
    """A file that a student handed in for a lab."""

    student: str
    path: Path


def is_student(name: str) -> bool:
    """Can this be a student's id? It is put into pages, command lines and file names, also by nbgrader."""
    if not _STUDENT.fullmatch(name) or name != name.strip() or unicodedata.normalize("NFKC", name) != name:
        return False
    letters = {unicodedata.name(c, "").split(" ")[0] for c in name if c.isalpha()}
    return len(letters & _ALIKE) <= 1 and not _INVISIBLE & set(name)


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


@dataclass(frozen=True)
class HandedIn:
    """The content of a submission's file, or the reason why there is none."""

    content: bytes
    problem: str = ""
    chosen: tuple[str, ...] = ()
    """Which file was taken, where that isn't plain; for the student."""


def read(folder: Path, lab: str, submission: Submission) -> HandedIn:
    """Read a submission's file, whatever lies in its place."""
    try:
        content = _content(folder, submission.path, lab)
    except Unreadable as error:
        return HandedIn(b"", str(error))
    return HandedIn(content, chosen=_chosen(submission.path, lab))


def _content(folder: Path, path: Path, lab: str) -> bytes:
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
