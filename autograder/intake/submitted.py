"""What was handed in: which file of submitted/ is a student's, and what is in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.reading import Unreadable

MAX_NOTEBOOK_BYTES = 50_000_000
NO_STUDENT = (
    "submitted/ holds the folder {}, which isn't graded: a student's id is at most 128 letters, digits and "
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
    return bool(_STUDENT.fullmatch(name)) and name == name.strip() and not _deceives(name)


def _deceives(name: str) -> bool:
    """Does it look like another name? By letters of several scripts, by those that show nothing, by forms."""
    letters = {unicodedata.name(c, "").split(" ")[0] for c in name if c.isalpha()}
    several = len(letters & _ALIKE) > 1
    return several or bool(_INVISIBLE & set(name)) or unicodedata.normalize("NFKC", name) != name


def misnamed(folder: Path, lab: str) -> list[str]:
    """The folders in submitted/ that hold the lab, but whose name can't be a student's id."""
    names = sorted(place.parent.name for place in (folder / "submitted").glob(f"*/{lab}"))
    return [name for name in names if not is_student(name)]


def strays(folder: Path, labs: Collection[str]) -> list[str]:
    """What in submitted/ is no lab's folder of a student's, so isn't graded: a line each, with the remedy."""
    submitted = folder / "submitted"
    hidden = {name for lab in labs for name in misnamed(folder, lab) if name.startswith(".")}
    places = [*_listing(submitted), *(submitted / name for name in sorted(hidden))]
    return [line for place in places for line in _strays(place, labs)]


def _strays(place: Path, labs: Collection[str]) -> Iterator[str]:
    name = f"submitted/{place.name}"
    if not place.is_dir():
        where = _belongs(place, "<student>", labs)
        yield f"{_shown(name)} isn't a student's folder, so it isn't graded{where}"
    elif not is_student(place.name):
        yield no_student(place.name)
    elif not any((place / lab).exists() for lab in labs) and (place.is_symlink() or not _listing(place)):
        yield f"{_shown(name)} holds no lab, so nothing of it is graded"
    elif not place.is_symlink():
        for inner in _listing(place):
            if inner.name not in labs or not inner.is_dir():
                what = _shown(f"{name}/{inner.name}")
                yield f"{what} isn't a lab's folder, so it isn't graded{_belongs(inner, place.name, labs)}"


def _belongs(path: Path, student: str, labs: Collection[str]) -> str:
    """Where something that lies elsewhere probably belongs; empty for what doesn't look like a lab."""
    meant = [lab for lab in labs if lab in path.name.lower().replace(" ", "_").replace("-", "_")]
    lab = meant[0] if len(meant) == 1 else "<lab>"
    if path.is_dir():
        return f": rename it to {lab}" if meant else f"; the labs are {', '.join(labs)}"
    return f": move it to submitted/{student}/{lab}/{lab}.ipynb" if ".ipynb" in path.name.lower() else ""


def no_student(name: str) -> str:
    """That a folder's name can't be a student's id, and one that could."""
    composed = unicodedata.normalize("NFC", name)
    other = re.sub(r"[^\w.,+@ -]", "", composed).lstrip("_.,+@ -").rstrip()[:128]
    return NO_STUDENT.format(_shown(name)) + (f", for instance to {other!r}" if is_student(other) else "")


def _shown(name: str) -> str:
    """A name from outside, which can hold anything, on a terminal."""
    return repr(name) if name.isprintable() and not _deceives(name) else ascii(name)


def other_lab(content: bytes, lab: str, exercises: Mapping[str, Collection[str]]) -> str:
    """The lab whose exercises a file names, where it names none of the lab that it was handed in for."""
    named = {
        one: sum(f'"{exercise}"'.encode() in content for exercise in ids) for one, ids in exercises.items()
    }
    most = max(named, key=lambda one: named[one])
    return most if named[most] and not named.get(lab) else ""


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
