"""Record, the last stage: marks → nbgrader's gradebook and autograded/, for formgrader and exports.

The only stage that writes the gradebook. Recording twice changes nothing; scores and comments that a person
gave stay.
"""

from __future__ import annotations

import os
import subprocess
import sysconfig
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.preprocessors import ComputeChecksums, SaveCells
from sqlalchemy import Select, func, select
from sqlalchemy.exc import SQLAlchemyError

from autograder import course as courses
from autograder.course import CourseError
from autograder.labs import Lab
from autograder.recording import journal, rows
from autograder.recording.autograded import Entry, Maker
from autograder.records import Damaged, Graded, Marks, Standing, Written, sync
from autograder.running import processes
from autograder.running.processes import Pool

URL_VARIABLE = "GRADEBOOK_URL"
BATCH = 100
"""Submissions in one transaction."""
PATIENCE_SECONDS = 5.0
"""After which fewer are recorded too."""


def default_url(folder: Path) -> str:
    """The database that the environment names, such as one of PostgreSQL, else gradebook.db of the folder."""
    return os.environ.get(URL_VARIABLE) or f"sqlite:///{(folder / 'gradebook.db').resolve()}"


def register(folder: Path, lab: Lab, url: str | None = None) -> None:
    """Tell the gradebook which cells a lab has and what they are worth.

    Raises CourseError, and changes nothing, if it holds submissions to the lab with other cells.
    """
    url = url or default_url(folder)
    notebook, _ = ComputeChecksums().preprocess(nbformat.from_dict(lab.notebook), {})
    with opened(url) as gradebook:
        gradebook.update_or_create_assignment(lab.id)
        try:
            SaveCells().preprocess(notebook, resources(lab.id, "", url))
        except RuntimeError as error:
            raise CourseError(
                f"the gradebook holds submissions to {lab.id} from before its graded cells changed; "
                f"keep that one for its term and start another: mv gradebook.db gradebook-old.db ({error})"
            ) from error


def record(folder: Path, lab: Lab, graded: Graded, url: str | None = None) -> None:
    """Write a submission's marks, and its notebook to autograded/<student>/<lab>/. The lab is registered."""
    maker = Maker(folder, lab)
    entry = maker.prepare(graded.marks, graded.run.notebook)
    for refused in _record(maker, [entry], url or default_url(folder)).values():
        raise refused


@contextmanager
def recorder(
    folder: Path, lab: Lab, on_refused: Callable[[str, Exception], None], url: str | None = None
) -> Iterator[Recorder]:
    """Who records the stored marks of a registered lab; what was added is recorded when the context ends.

    What can't be recorded costs its own submission: `on_refused` is called with the student and the reason.
    """
    maker = Maker(folder, lab)
    with processes.pool(maker) as pool:
        made = Recorder(maker, pool, on_refused, url or default_url(folder))
        try:
            yield made
        finally:
            made.flush()


class Recorder:
    """Records stored marks, those of many submissions in a transaction; then the journal is told.

    Notebooks are made by a pool of processes, but one writes to the gradebook.
    """

    def __init__(
        self, maker: Maker, pool: Pool[Maker], on_refused: Callable[[str, Exception], None], url: str
    ) -> None:
        self._maker, self._pool, self._on_refused, self._url = maker, pool, on_refused, url
        self._waiting: deque[tuple[str, Future[Entry]]] = deque()
        self._since = 0.0
        self._known: dict[str, rows.Known] | None = None

    def add(self, student: str) -> None:
        """Record what is stored of a student's submission, together with those that follow soon."""
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting.append((student, self._pool.submit(_prepare, student)))
        if len(self._waiting) >= 2 * BATCH:  # the second half is prepared while the first is recorded
            self._batch()
        elif time.monotonic() > self._since + PATIENCE_SECONDS:
            self.flush()

    def has(self, student: str) -> bool:
        """Are a student's stored marks in this gradebook, and the notebook in autograded/?

        The gradebook itself says so: it may be another one than last time, or an older copy.
        """
        if self._known is None:
            with opened(self._url) as gradebook:
                self._known = rows.known(gradebook.db, self._maker.lab.id)
        if student not in self._known or not self._maker.path(student).exists():
            return False
        handed_in, scores = self._known[student]
        if self._maker.handed_in(student) not in (None, handed_in):
            return False
        try:
            marks = journal.kept(Marks, _place(self._maker, student), "marks")
        except Damaged:
            return False
        return all(scores.get(cell.grade_id) == cell.earned for cell in marks.cells)

    def flush(self) -> None:
        """Record what waits."""
        while self._waiting:
            self._batch()

    def _batch(self) -> None:
        refused: dict[str, Exception] = {}
        entries = []
        for _ in range(min(BATCH, len(self._waiting))):
            student, future = self._waiting.popleft()
            try:
                entries.append(future.result())
            except CourseError:
                raise
            except Exception as error:  # nbgrader's code meets whatever a student has made of a notebook
                refused[student] = error
        refused |= _record(self._maker, entries, self._url)
        for student, why in refused.items():
            self._on_refused(student, why)
        for entry in entries:
            if entry.student not in refused:
                journal.keep_recorded(_place(self._maker, entry.student))


def _place(maker: Maker, student: str) -> Path:
    return journal.place(maker.folder, maker.lab.id, student)


def _prepare(maker: Maker, student: str) -> Entry:
    place = _place(maker, student)
    return maker.prepare(journal.kept(Marks, place, "marks"), journal.load_notebook(place))


def _record(maker: Maker, entries: Sequence[Entry], url: str) -> dict[str, Exception]:
    """Record what was prepared, in one transaction; for each student left out, why."""
    refused: dict[str, Exception] = {}
    with opened(url) as gradebook:
        cells = rows.cells(gradebook.db, maker.lab.id)
        for entry in entries:
            if problem := rows.unknown(entry, cells):
                refused[entry.student] = LookupError(problem)
                maker.prepared(entry.student).unlink()
        good = [entry for entry in entries if entry.student not in refused]
        sync([maker.prepared(entry.student) for entry in good])
        rows.write(gradebook.db, cells, good)
        gradebook.db.commit()
    # Not before: what a person gave waits again where the answer isn't that of the notebook so far.
    for entry in good:
        try:
            maker.publish(entry.student)
        except OSError as error:
            refused[entry.student] = error
    return refused


def written(folder: Path, lab: str, url: str | None = None) -> dict[str, list[Written]]:
    """What a person gives for the recorded submissions to a lab, by student, in the lab's order.

    These are the written questions, and of the others those where a person gave a score or said something.
    """
    exercises = courses.load(folder).topic(lab).exercises

    def asked(table: type[Grade] | type[Comment], *columns: Any) -> Select[Any]:
        return (
            select(SubmittedAssignment.student_id, BaseCell.name, *columns)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .join(table, table.notebook_id == SubmittedNotebook.id)
            .join(BaseCell, BaseCell.id == table.cell_id)
            .where(Assignment.name == lab)
        )

    with opened(url or default_url(folder)) as gradebook:
        comments = {
            (student, name): (comment or "", manual or "")
            for student, name, comment, manual in gradebook.db.execute(
                asked(Comment, Comment.comment, Comment.manual_comment)
            )
        }
        scores = {
            (student, name): (points, waits, manual, score)
            for student, name, points, waits, manual, score in gradebook.db.execute(
                asked(Grade, Grade.max_score, Grade.needs_manual_grade, Grade.manual_score, Grade.score)
            )
        }
    found: dict[str, list[Written]] = {}
    for student in sorted({student for student, _ in scores}):
        for exercise in exercises:
            if (student, exercise.test_id) not in scores:
                continue
            points, waits, manual, score = scores[student, exercise.test_id]
            comment, by_a_person = comments.get((student, exercise.id), ("", ""))
            if exercise.written:
                one = Written(exercise.id, points, None if waits else score, comment)
            elif by_a_person or (manual is not None and not waits):
                one = Written(exercise.test_id, points, None if waits else manual, by_a_person)
            else:
                continue
            found.setdefault(student, []).append(one)
    return found


def standings(folder: Path, lab: str, url: str | None = None) -> dict[str, Standing | None]:
    """When each student handed in a lab; of students who are on the roster and handed in nothing, None."""
    with opened(url or default_url(folder)) as gradebook:
        found: dict[str, Standing | None] = dict.fromkeys(gradebook.db.scalars(select(Student.id)))
        for student, time, due, extension, penalty in gradebook.db.execute(
            select(
                SubmittedAssignment.student_id,
                SubmittedAssignment.timestamp,
                Assignment.duedate,
                SubmittedAssignment.extension,
                SubmittedNotebook.late_submission_penalty,
            )
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .where(Assignment.name == lab)
        ):
            longer = extension.total_seconds() if extension else 0.0
            late = (time - due).total_seconds() - longer if time and due else 0.0
            found[student] = Standing(time, max(0.0, late), penalty or 0.0, longer)
    return found


def students(url: str) -> int:
    """How many students the gradebook knows. Raises CourseError if it can't be used."""
    with opened(url) as gradebook:
        return gradebook.db.scalar(select(func.count()).select_from(Student))


@contextmanager
def opened(url: str) -> Iterator[Gradebook]:
    """The gradebook at a database's address. Raises CourseError, in one line, if it can't be used."""
    try:
        with _scripts_on_path(), Gradebook(url) as gradebook:
            yield gradebook
    except (SQLAlchemyError, OSError, subprocess.SubprocessError) as error:
        raise CourseError(f"the gradebook can't be used: {_why(error, url)}") from error
    except ModuleNotFoundError as error:
        raise CourseError(
            f"the gradebook's database needs {error.name}: pip install 'llmcourse[postgres]' for PostgreSQL"
        ) from error


def _why(error: Exception, url: str) -> str:
    """In one line, with what to do."""
    said = str(error).splitlines()[0]
    file = url.removeprefix("sqlite:///")
    if "locked" in said:
        return (
            f"another program is writing to {file}; close formgrader or wait, then run the same command again"
        )
    if "readonly" in said or "unable to open" in said:
        return f"{file} can't be written or opened; see to its rights, and its folder's ({said})"
    if "not a database" in said or "malformed" in said:
        return (
            f"{file} is damaged; put a copy in its place, or move it away and run `autograder grade` ({said})"
        )
    return said


@contextmanager
def _scripts_on_path() -> Iterator[None]:
    """nbgrader starts `alembic` by name, also where the environment that holds it isn't activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), before))
    try:
        yield
    finally:
        os.environ["PATH"] = before


def resources(lab: str, student: str, url: str) -> dict[str, Any]:
    """What nbgrader's preprocessors are told of a submission."""
    return {"nbgrader": {"notebook": lab, "assignment": lab, "student": student, "db_url": url}}
