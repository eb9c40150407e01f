"""Feedback: what a student reads. Verdicts with reasons; neither hidden tests nor right answers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from markupsafe import Markup

from autograder import course as courses
from autograder import labs
from autograder.course import CourseError, Exercise, Topic
from autograder.intake import collect
from autograder.recording import enrol, export, journal, regrades
from autograder.recording.regrades import Answered, Trail
from autograder.records import CellMarks, Graded, Standing, Verdict, Written, write_atomic
from autograder.showing import pages
from autograder.showing.markdown import as_html

COLLECTED = (collect.STAMP, collect.SECRET)
"""What nbgrader puts beside a submission that it collects: it finds the student's page by it."""
MAX_COLLECTED_BYTES = 10_000
SIGNS = {"right": "✓", "wrong": "✗", "missing": "–"}


@dataclass(frozen=True)
class Result:
    """An exercise as the page shows it."""

    exercise: Exercise
    marks: CellMarks
    given: Written | None
    """What a person gave or said, where one did."""
    code: str
    """The student's solution cell."""
    groups: tuple[tuple[str, str, tuple[str, ...]], ...]
    """What isn't right: (verdict, reason, questions); a reason that several questions share is said once."""
    right: tuple[str, ...]

    @property
    def earned(self) -> float:
        """A person's points come before those of the questions."""
        given = self.given.earned if self.given else None
        return self.marks.earned if given is None else given


def page(
    topic: Topic,
    graded: Graded,
    written: Sequence[Written] = (),
    standing: Standing | None = None,
    left: int | None = None,
    trail: Trail | None = None,
) -> str:
    """One submission's feedback as a self-contained HTML page.

    Before the due date, when there are so many pages `left` today, it says what each exercise earns, and
    nothing of its questions: neither what they ask nor what the student's code said to them.
    """
    marks = {cell.grade_id: cell for cell in graded.marks.cells}
    sources = _sources(graded)
    by_hand = {one.grade_id: one for one in written}
    results = [
        Result(
            exercise,
            cell,
            by_hand.get(exercise.test_id),
            sources.get(exercise.id, ""),
            _groups(cell.verdicts),
            _right(cell.verdicts),
        )
        for exercise in topic.exercises
        if not exercise.written and (cell := marks.get(exercise.test_id))
    ]
    code_earned = sum(result.earned for result in results)
    questions = [
        (
            exercise,
            one := by_hand.get(exercise.id, Written(exercise.id, exercise.points)),
            Markup(as_html(pages.visible(one.comment))),
            sources.get(exercise.id, ""),
        )
        for exercise in topic.exercises
        if exercise.written
    ]
    standing = standing or Standing()
    given = [one for _, one, _, _ in questions if one.earned is not None]
    return pages.render(
        "feedback.html",
        topic=topic,
        marks=graded.marks,
        results=results,
        questions=questions,
        text_earned=sum(one.earned or 0.0 for one in given),
        text_points=sum(one.points for _, one, _, _ in questions),
        unread=len(questions) - len(given),
        standing=standing,
        code_earned=code_earned,
        total=max(0.0, code_earned + sum(one.earned or 0.0 for one in given) - standing.penalty),
        signs=SIGNS,
        left=left,
        trail=_by_exercise(trail or Trail()),
    )


def _by_exercise(trail: Trail) -> dict[str, list[Answered]]:
    found: dict[str, list[Answered]] = {}
    for one in trail.answered:
        found.setdefault(one.exercise, []).append(one)
    return found


def write(
    folder: Path,
    lab: str,
    written: Mapping[str, Sequence[Written]],
    standings: Mapping[str, Standing | None] | None = None,
) -> Iterator[Path]:
    """Write feedback/<student>/<lab>/<lab>.html for all that has been graded; each path as it is there.

    Beside it what `nbgrader release_feedback` looks for, where nbgrader collected the submission.
    """
    topic = courses.load(folder).topic(lab)
    for graded in journal.read(folder, lab):
        student = graded.marks.student
        made = page(
            topic,
            graded,
            written.get(student, ()),
            (standings or {}).get(student),
            trail=regrades.trail(folder, lab, student),
        )
        yield _put(folder, lab, student, made)


def write_early(folder: Path, lab: str, student: str, left: int) -> Path:
    """As `write`, of one student before the due date, who has so many pages left today."""
    graded = journal.stored(journal.place(folder, lab, student))
    return _put(folder, lab, student, page(courses.load(folder).topic(lab), graded, left=left))


def _put(folder: Path, lab: str, student: str, made: str) -> Path:
    path = labs.notebook_path(folder / "feedback" / student, lab).with_suffix(".html")
    write_atomic(path, made.encode())
    _bring(labs.notebook_path(folder / "submitted" / student, lab).parent, path.parent)
    return path


def archive(folder: Path, lab: str, path: Path) -> tuple[int, tuple[str, ...]]:
    """Put a lab's pages into an archive for Moodle's *Upload multiple feedback files in a zip*.

    Moodle finds a student by the folder's name (mod/assign/feedback/file/importziplib.php), which what it was
    collected from said. How many pages, and whose have no such folder. Raises CourseError where none has.
    """
    places = collect.moodles(folder, lab)
    pages = _written(folder, lab)
    known = [student for student in pages if student in places]
    if not known:
        raise CourseError(
            f"no page of {lab} is of a student whom Moodle's archive named: autograder collect first"
        )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as made:
        for student in known:
            place = places[student].replace("_assignsubmission_file", "_assignfeedback_file")
            made.writestr(f"{place}/{lab}.html", pages[student].read_bytes())
    write_atomic(path, content.getvalue())
    return len(known), tuple(student for student in pages if student not in places)


def for_mail(folder: Path, lab: str, to: Path) -> tuple[int, tuple[str, ...]]:
    """Put a lab's pages into a folder for a mail merge: mail.csv has a row for each, with address and file.

    How many pages, and whose have no address. Raises CourseError where none has.
    """
    roster = {one.student: one for one in enrol.known(folder)}
    pages = _written(folder, lab)
    known = [student for student in pages if student in roster and roster[student].email]
    if not known:
        raise CourseError(f"nobody with a page of {lab} has an e-mail address: autograder roster FILE first")
    rows = []
    for student in known:
        one, name = roster[student], f"{lab}-{student}.html"
        write_atomic(to / name, pages[student].read_bytes())
        rows.append(
            {"email": one.email, "first_name": one.first_name, "last_name": one.last_name, "file": name}
        )
    write_atomic(to / "mail.csv", export.table(("email", "first_name", "last_name", "file"), rows))
    return len(known), tuple(student for student in pages if student not in known)


def _written(folder: Path, lab: str) -> dict[str, Path]:
    """The pages of a lab that were written, by student."""
    found = sorted((folder / "feedback").glob(f"*/{lab}/{lab}.html"))
    return {path.parent.parent.name: path for path in found}


def _bring(source: Path, target: Path) -> None:
    for name in COLLECTED:
        path = source / name
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= MAX_COLLECTED_BYTES:
            write_atomic(target / name, path.read_bytes())


def _groups(verdicts: Sequence[Verdict]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    groups: dict[tuple[str, str], list[str]] = {}
    for verdict in verdicts:
        if verdict.verdict != "right":
            groups.setdefault((verdict.verdict, verdict.reason), []).append(verdict.name)
    return tuple((verdict, reason, tuple(names)) for (verdict, reason), names in groups.items())


def _right(verdicts: Sequence[Verdict]) -> tuple[str, ...]:
    return tuple(verdict.name for verdict in verdicts if verdict.verdict == "right")


def _sources(graded: Graded) -> dict[str, str]:
    """What the student handed in for each exercise, by id; of the course's own cells nothing."""
    if graded.run.notebook is None:
        return {}
    cells = nbformat.from_dict(graded.run.notebook).cells
    return {
        labs.grade_id(cell) or cell.id: "".join(cell.source)
        for cell in cells
        if labs.role(cell) in ("solution", "written")
    }
