"""What passes between the stages: frozen records, written as JSON.

repair → `Repaired` → run → `Run` → judge (with `Golden`) → `Marks` → record.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import TypeAdapter, ValidationError

from autograder.course import CourseError

Record = TypeVar("Record")
SYNCED_AT_ONCE = 16
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
"""What is wrong with the disk, and not with a record."""


class Damaged(ValueError):
    """A record of a submission's can't be read; the message has the remedy."""


@dataclass(frozen=True)
class Repaired:
    """A submission made runnable: the source's questions with the student's solutions in them."""

    student: str
    lab: str
    notebook: dict[str, Any] | None
    """An nbformat 4 notebook, hidden tests included; None where no sense could be made of the file."""
    changes: tuple[str, ...] = ()
    """What was put back or left out, in words for the student."""
    with_rules: bool = False
    """Whether hidden tests run with the rules by which answers are judged: only for the reference."""


CellStatus = Literal["ok", "error", "timeout", "died", "too much output", "not run"]


@dataclass(frozen=True)
class Answer:
    """One message of `llmcourse.answers.answer`, as it came out of the sandbox: untrusted."""

    name: str
    value: Any
    rule: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class CellRun:
    """What happened when one graded (test) cell ran. Its visible and hidden parts run one after the other."""

    grade_id: str
    status: CellStatus
    message: str = ""
    """Why the cell isn't "ok": the visible test's message or the limit that was hit. Plain text."""
    seconds: float = 0.0
    answers: tuple[Answer, ...] = ()
    checked: bool = True
    """Whether its visible part ran: where nothing was wrong there is nothing to explain."""


@dataclass(frozen=True)
class Run:
    """What one submission did in the sandbox."""

    student: str
    lab: str
    cells: tuple[CellRun, ...] = ()
    notebook: dict[str, Any] | None = None
    """The executed notebook: hidden code and answers taken out, outputs cleaned."""
    events: tuple[str, ...] = ()
    """What the instructor should know: kernel deaths, limits hit, outputs dropped."""
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_memory: int = 0
    """Bytes."""
    lost: Mapping[str, str] = field(default_factory=dict)
    """The cells that ended their kernel or were stopped → how. They aren't waited for a second time."""
    noticed: tuple[str, ...] = ()
    """What the student's code had changed of the course's own before questions were asked; for both."""


@dataclass(frozen=True)
class GoldenCell:
    """The right answers of one test cell, in the order in which they are asked."""

    grade_id: str
    points: float
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Golden:
    """The recorded answers of one lab: autograder/golden/<lab>.json."""

    lab: str
    salt: str
    source_sha256: str
    """Of the source notebook they were recorded from."""
    cells: tuple[GoldenCell, ...]
    modules: tuple[str, ...] = ()
    """What its solutions and tests import after the setup: a warm process imports it before."""


@dataclass(frozen=True)
class Verdict:
    """What the judge says of one answer."""

    name: str
    verdict: Literal["right", "wrong", "missing"]
    reason: str = ""
    """For the student; never the golden value."""


@dataclass(frozen=True)
class CellMarks:
    """points × (answers right ÷ answers asked)."""

    grade_id: str
    points: float
    earned: float
    verdicts: tuple[Verdict, ...]
    status: CellStatus = "ok"
    message: str = ""
    checked: bool = True
    """Whether the visible part ran as well as the hidden one."""


@dataclass(frozen=True)
class Marks:
    """The marks of one submission, with a reason for each."""

    student: str
    lab: str
    cells: tuple[CellMarks, ...]
    notes: tuple[str, ...] = ()
    """For the student: what was repaired, what stopped the run."""
    remarks: tuple[str, ...] = ()
    """For the instructor: answers that no lab's own code gives."""

    @property
    def earned(self) -> float:
        return sum(cell.earned for cell in self.cells)

    @property
    def points(self) -> float:
        return sum(cell.points for cell in self.cells)


@dataclass(frozen=True)
class Written:
    """A question that a person grades, or a test cell that one did, as it stands in the gradebook."""

    grade_id: str
    points: float
    earned: float | None = None
    """None until somebody has graded it."""
    comment: str = ""


@dataclass(frozen=True)
class Standing:
    """When a submission was handed in, as the gradebook has it."""

    handed_in: datetime | None = None
    """In UTC; None where that isn't known."""
    seconds_late: float = 0.0
    penalty: float = 0.0
    """Points that lateness costs."""
    extended: float = 0.0
    """Seconds that the student had longer than the others."""


@dataclass(frozen=True)
class Graded:
    """What the stages made of one submission."""

    repaired: Repaired
    run: Run
    marks: Marks


@dataclass(frozen=True)
class Judged:
    """A run and its marks. Briefly, which is all that the report needs: no notebook and no answers in it."""

    run: Run
    marks: Marks


_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)
"""Built once per kind: building it takes longer than reading a record."""


def dumps(record: Any, indent: int | None = None) -> str:
    """The record as JSON, ending in a newline. Indented, a deep one is many times as long."""
    return _adapter(type(record)).dump_json(record, indent=indent).decode() + "\n"


def loads(kind: type[Record], content: bytes) -> Record:
    """The record that this JSON is. Raises ValueError, in one line, if it isn't one."""
    try:
        return _adapter(kind).validate_json(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"not a {kind.__name__} record: {where}: {first['msg']}") from error


def load(kind: type[Record], path: Path) -> Record:
    """Read a record. Raises ValueError, in one line, if the file isn't one."""
    try:
        return loads(kind, path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def save(record: Any, path: Path, indent: int | None = None) -> None:
    """Write a record so that readers see the old file or the whole new one."""
    write_atomic(path, dumps(record, indent).encode())


def save_all(records: Mapping[Path, Any]) -> None:
    """Write records, each as `save` does, but waiting for the disk only once, as it were."""
    with ThreadPoolExecutor(max(1, len(records))) as threads:
        for _ in threads.map(lambda path: save(records[path], path), records):
            pass


def sync(paths: Sequence[Path]) -> None:
    """Wait until these files are on the disk, which takes little longer for many than for one."""
    with ThreadPoolExecutor(SYNCED_AT_ONCE) as threads:
        for _ in threads.map(_sync, paths):
            pass


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def write_atomic(path: Path, content: bytes) -> None:
    """Write a file so that readers see the old one or the whole new one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        if error.errno in FULL:
            raise CourseError(f"{path} can't be written: {error.strerror}") from None
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException as error:
        Path(temporary).unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno in FULL:
            raise CourseError(f"{path} can't be written: {error.strerror}") from None
        raise


def digest(*parts: Any) -> str:
    """Of anything that JSON can hold."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
