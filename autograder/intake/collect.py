"""What platforms let an instructor download → the files of one lab, and whose they are.

Known are Canvas's and Moodle's archives of all submissions, nbgrader's exchange, and plain folders, by the
names of their files; each as an archive or unpacked. Nothing is unpacked but notebooks, and nothing is
guessed: what can't be told to be one student's is left, with the reason. Canvas's archives don't say when
something was handed in, only what was late.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path, PurePosixPath

from pydantic import TypeAdapter

from autograder.course import CourseError
from autograder.intake.rosters import Enrolled
from autograder.intake.submitted import MAX_NOTEBOOK_BYTES, is_student
from autograder.records import write_atomic

MAX_FILES = 20_000
"""Of an archive or folder: far more than a large class hands in."""
STAMP = "timestamp.txt"
SECRET = "submission_secret.txt"
"""By what is in it nbgrader's exchange finds a student's feedback."""
MAX_STAMP_BYTES = 1000
_CANVAS = re.compile(r"(?P<name>\w*?)(?:_(?P<late>LATE))?_(?P<user>\d+)_\d+_(?P<file>.+)")
_MOODLE = re.compile(r"(?P<name>.+?)_(?P<participant>\d+)_assignsubmission_file(?:_(?P<file>.*))?")
_EXCHANGE = re.compile(
    r"(?P<student>.+)\+(?P<lab>[^+]+)\+(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[^+]*)(?:\+.*)?"
)
_VERSION = re.compile(r"-(\d+)(?=\.ipynb)")


class Nothing(CourseError):
    """A download that holds no notebook of the lab."""


@dataclass(frozen=True)
class Piece:
    """A notebook in a download, and by which name the platform calls who handed it in."""

    path: str
    """In the download."""
    read: Callable[[], bytes]
    key: str
    """Canvas's number of a user, Moodle's full name, else the student's id."""
    way: str
    """`canvas`, `moodle`, `exchange` or `folders`."""
    when: datetime | None = None
    late: bool = False
    place: str = ""
    """Moodle's folder of the student: feedback that is uploaded has to lie in one of that name."""
    secret: Callable[[], bytes] | None = None
    """What the exchange's folder has in its file for it."""

    @property
    def file(self) -> str:
        """As the student called it."""
        name = PurePosixPath(self.path).name
        for pattern in (_CANVAS, _MOODLE):
            if (found := pattern.fullmatch(name)) and found["file"]:
                return found["file"]
        return name


@dataclass(frozen=True)
class Collected:
    """What of a download is whose."""

    taken: Mapping[str, Piece]
    """By student id."""
    left: tuple[str, ...]
    """What can't be told to be a student's, and why: a line each."""
    other: int = 0
    """Files that are no notebooks of the lab."""


def collect(
    source: Path,
    lab: str,
    roster: Sequence[Enrolled],
    matches: Mapping[str, str] | None = None,
    zone: tzinfo | None = None,
) -> Collected:
    """Look through an archive or a folder for a lab's notebooks.

    `matches` says of a name of the platform's which student it is. Times in Moodle's archives have no zone:
    it is this one, or this machine's. Without a roster the ids of folders are taken as they are.
    Raises CourseError where the source can't be read, Nothing where it holds no notebook of the lab.
    """
    pieces, other = _pieces(source, lab, zone)
    if not pieces:
        raise Nothing(f"{source} holds no notebook (.ipynb) of {lab}")
    whose = _Whose(roster, matches or {})
    several: dict[str, list[Piece]] = {}
    left = []
    for piece in pieces:
        student, problem = whose.student(piece)
        if problem:
            left.append(f"{ascii(piece.path)[1:-1]}: {problem}")
        else:
            several.setdefault(student, []).append(piece)
    taken = {}
    for student, theirs in sorted(several.items()):
        chosen = _last(theirs, lab)
        if chosen is None:
            names = ", ".join(ascii(piece.path)[1:-1] for piece in theirs[:3])
            left.append(
                f"{student}: which of {names} is meant? put the right one into submitted/{student}/{lab}/"
            )
        else:
            taken[student] = chosen
    return Collected(taken, tuple(left), other)


class _Whose:
    """Whose a piece is, by the roster."""

    def __init__(self, roster: Iterable[Enrolled], matches: Mapping[str, str]) -> None:
        self.matches = matches
        self.ids: set[str] = set()
        self.users: dict[str, str] = {}
        self.names: dict[str, list[str]] = {}
        for one in roster:
            self.ids.add(one.student)
            if one.lms_user_id:
                self.users[one.lms_user_id] = one.student
            self.names.setdefault(_plain(f"{one.first_name} {one.last_name}"), []).append(one.student)
        wrong = [student for student in matches.values() if not is_student(student)]
        if wrong:
            raise CourseError(f"--match: {wrong[0]!r} can't be a student's id")
        unknown = [student for student in matches.values() if self.ids and student not in self.ids]
        if unknown:
            raise CourseError(f"--match: {unknown[0]!r} isn't on the roster")

    def student(self, piece: Piece) -> tuple[str, str]:
        """The student's id and nothing, or nothing and why it can't be told."""
        key = piece.key
        how = f"add --match {key!a}=<student>"
        if key in self.matches:
            return self.matches[key], ""
        match piece.way:
            case "canvas":
                if key in self.users:
                    return self.users[key], ""
                return "", f"nobody on the roster has Canvas's number {key}; {how}"
            case "moodle":
                found = self.names.get(_plain(key), [])
                if len(found) == 1:
                    return found[0], ""
                who = f"{len(found)} students are" if found else "nobody on the roster is"
                return "", f"{who} called {key!a}; {how}"
        if not is_student(key):
            return "", f"{key!a} can't be a student's id; {how}"
        if self.ids and key not in self.ids:
            return "", f"{key!a} isn't on the roster; {how}"
        return key, ""


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _last(pieces: Sequence[Piece], lab: str) -> Piece | None:
    """The one that is meant: the last handed in, else the lab's by its name; None if that isn't plain."""
    if len(pieces) == 1:
        return pieces[0]
    if all(piece.way == "exchange" and piece.when for piece in pieces):
        return max(pieces, key=lambda piece: piece.when)  # type: ignore[arg-type, return-value] # none is None
    named = [piece for piece in pieces if _VERSION.sub("", piece.file) == f"{lab}.ipynb"]
    versions = {piece: int(found[1]) if (found := _VERSION.search(piece.file)) else 0 for piece in named}
    latest = [piece for piece in named if versions[piece] == max(versions.values())]
    return latest[0] if len(latest) == 1 else None


def _pieces(source: Path, lab: str, zone: tzinfo | None) -> tuple[list[Piece], int]:
    """The notebooks that can be the lab's, and how many other files there are."""
    if (source / "course.yml").exists():
        raise CourseError(f"{source} is a course folder; name what was downloaded")
    if source.is_dir():
        members = list(_in_folder(source))
    elif source.is_file():
        members = list(_in_archive(source))
    else:
        raise CourseError(f"there is no {source}; name the archive that the platform gave, or a folder")
    stamps = {member.path.parent: member for member in members if member.path.name == STAMP}
    secrets = {member.path.parent: member for member in members if member.path.name == SECRET}
    notebooks = [member for member in members if ".ipynb" in member.path.name.lower()]
    found = [(_piece(member, lab, stamps.get(member.path.parent), zone), member) for member in notebooks]
    pieces = [_with_secret(piece, secrets.get(one.path.parent)) for piece, one in found if piece is not None]
    return pieces, len(members) - len(stamps) - len(secrets) - len(pieces)


def _with_secret(piece: Piece, secret: _Member | None) -> Piece:
    if secret is None or piece.way != "exchange":
        return piece
    return replace(piece, secret=lambda: secret.open(MAX_STAMP_BYTES))


@dataclass(frozen=True)
class _Member:
    """A file of a download."""

    path: PurePosixPath
    open: Callable[[int], bytes]
    """Its content, up to so many bytes."""
    modified: datetime | None = None
    """Without a zone."""

    def read(self) -> bytes:
        content = self.open(MAX_NOTEBOOK_BYTES + 1)
        if len(content) > MAX_NOTEBOOK_BYTES:
            raise CourseError(f"{self.path} has more than {MAX_NOTEBOOK_BYTES // 10**6} MB")
        return content


def _piece(member: _Member, lab: str, stamp: _Member | None, zone: tzinfo | None) -> Piece | None:
    """What a notebook's place in a download says of it; None where it is another lab's."""
    path, parts = str(member.path), member.path.parts
    for part in parts:
        if found := _MOODLE.fullmatch(part):
            # Without a zone it is taken to be this machine's.
            when = member.modified and member.modified.replace(tzinfo=zone).astimezone(UTC)
            place = part.removesuffix(f"_{found['file']}") if found["file"] else part.rstrip("_")
            return Piece(path, member.read, found["name"], "moodle", when, place=place)
        if found := _EXCHANGE.fullmatch(part):
            said = _time(stamp) or _parsed(found["time"])
            return (
                Piece(path, member.read, found["student"], "exchange", said) if found["lab"] == lab else None
            )
    if len(parts) <= 2 and (found := _CANVAS.fullmatch(parts[-1])):
        return Piece(path, member.read, found["user"], "canvas", late=bool(found["late"]))
    return _in_folders(Piece(path, member.read, "", "folders", _time(stamp)), parts, lab)


def _in_folders(piece: Piece, parts: Sequence[str], lab: str) -> Piece | None:
    """<student>/<lab>/<file>, <lab>/<student>/<file>, <student>/<file>, or <student>.ipynb."""
    folders = list(parts[:-1])
    if lab in folders:
        folders.remove(lab)
        return replace(piece, key=folders[-1]) if folders else None
    if len(folders) > 1:
        return None  # of another lab, or deeper than anybody's
    return replace(piece, key=folders[0] if folders else PurePosixPath(parts[-1]).name.partition(".ipynb")[0])


def _time(stamp: _Member | None) -> datetime | None:
    return _parsed(stamp.open(MAX_STAMP_BYTES).decode("utf-8", "replace")) if stamp else None


def _parsed(text: str) -> datetime | None:
    """nbgrader's way to write a time: with its zone, UTC where it has none."""
    text = text.strip().removesuffix(" UTC").removesuffix("UTC").strip()
    try:
        said = datetime.fromisoformat(text)
    except ValueError:
        return None
    return said.astimezone(UTC) if said.tzinfo else said.replace(tzinfo=UTC)


def _in_folder(source: Path) -> Iterator[_Member]:
    count = 0
    for place, folders, files in os.walk(source):  # goes through no link
        folders[:] = sorted(name for name in folders if not _hidden(name))
        for name in sorted(files):
            path = Path(place, name)
            if _hidden(name) or path.is_symlink() or not path.is_file():
                continue
            count += 1
            _require_few(source, count)

            def content(size: int, path: Path = path) -> bytes:
                with path.open("rb") as file:
                    return file.read(size)

            yield _Member(PurePosixPath(path.relative_to(source)), content)


def _in_archive(source: Path) -> Iterator[_Member]:
    try:
        archive = zipfile.ZipFile(source)
        members = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, OSError) as error:
        raise CourseError(
            f"{source} isn't an archive that can be read: {error}; unpack it and name the folder"
        ) from None
    _require_few(source, len(members))
    for info in members:
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16) or any(map(_hidden, path.parts)):
            continue

        def content(size: int, info: zipfile.ZipInfo = info) -> bytes:
            try:
                with archive.open(info) as file:
                    return file.read(size)
            except (
                zipfile.BadZipFile,
                RuntimeError,
                NotImplementedError,
                EOFError,
                OSError,
                ValueError,
            ) as error:
                raise CourseError(f"{info.filename!r:.200} in {source} can't be read: {error}") from None

        yield _Member(path, content, _modified(info))


def _modified(info: zipfile.ZipInfo) -> datetime | None:
    try:
        return datetime(*info.date_time)
    except ValueError:  # an archive can say anything
        return None


def _hidden(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"


def _require_few(source: Path, count: int) -> None:
    if count > MAX_FILES:
        raise CourseError(f"{source} holds more than {MAX_FILES:,} files: that is no class's work")


@dataclass(frozen=True)
class Put:
    """What became of the files that were collected, by student id."""

    new: tuple[str, ...]
    replaced: tuple[str, ...]
    """What was there before lies in build/replaced/ now."""
    same: tuple[str, ...]
    older: tuple[str, ...]
    """Handed in before what is there, which stays."""
    unread: tuple[str, ...] = ()
    """Could not be read, and why: a line each."""


def put(folder: Path, lab: str, taken: Mapping[str, Piece]) -> Put:
    """Put what was collected into submitted/, with nbgrader's timestamp.txt where the time is known.

    Nothing is lost, and the folders by which Moodle knows the students are kept for what it is to get back.
    """
    became: dict[str, list[str]] = {name: [] for name in ("new", "replaced", "same", "older", "unread")}
    for student, piece in taken.items():
        place = folder / "submitted" / student / lab
        path, stamp = place / f"{lab}.ipynb", place / STAMP
        try:
            content = piece.read()
            secret = piece.secret() if piece.secret else b""
        except CourseError as error:
            became["unread"].append(f"{student}: {error}")
            continue
        before = path.read_bytes() if path.is_file() else None
        since = _parsed(stamp.read_text(errors="replace")) if stamp.is_file() else None
        if before is not None and before != content:
            if since and piece.when and piece.when < since:
                became["older"].append(student)
                continue
            kept = hashlib.sha256(before).hexdigest()[:12]
            write_atomic(folder / "build" / "replaced" / student / lab / f"{kept}.ipynb", before)
        if before != content:
            write_atomic(path, content)
        if secret:
            write_atomic(place / SECRET, secret)
        elif before != content:
            (place / SECRET).unlink(missing_ok=True)  # of what was there before
        if piece.when and piece.when != since:
            write_atomic(stamp, f"{piece.when:%Y-%m-%d %H:%M:%S.%f} UTC".encode())
        kind = "new" if before is None else "same" if before == content else "replaced"
        became[kind].append(student)
    places = {student: piece.place for student, piece in taken.items() if piece.place}
    if places:
        write_atomic(places_of(folder, lab), json.dumps(moodles(folder, lab) | places, indent=1).encode())
    return Put(**{name: tuple(students) for name, students in became.items()})


def moodles(folder: Path, lab: str) -> dict[str, str]:
    """The folder of each student in Moodle's archive of a lab, as far as it was collected."""
    path = places_of(folder, lab)
    if not path.exists():
        return {}
    return TypeAdapter(dict[str, str]).validate_json(path.read_bytes())


def places_of(folder: Path, lab: str) -> Path:
    """Where they are kept."""
    return folder / "build" / "collected" / f"{lab}.json"
