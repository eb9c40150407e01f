"""Watch: what arrives before the due date is graded at once, and its student has feedback by exercise.

submitted/, with what `collect` brings there → `grade`, of what is new → feedback/, without what was asked.
Each student has as much a day as course.yml says, as numbers of right answers tell something of questions.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from autograder import course as courses
from autograder import grade
from autograder.authoring import sources
from autograder.course import CourseError
from autograder.intake import collect, submitted
from autograder.intake.submitted import Submission
from autograder.recording import early, enrol, gradebook, journal, late
from autograder.records import digest
from autograder.showing import feedback

SETTLED_SECONDS = 5.0
"""Since a file was last written: what is being copied isn't graded before."""


@dataclass(frozen=True)
class Seen:
    """What became of a submission that is new."""

    lab: str
    student: str
    """Empty where it can't be told whose it is."""
    page: Path | None = None
    """Its feedback; None where there is none."""
    why: str = ""
    """There is no feedback."""


class Watch:
    """A course whose new submissions are graded; `look` as often as you like."""

    def __init__(
        self,
        folder: Path,
        labs: Sequence[str],
        source: Path | None = None,
        *,
        sandbox: str = "bubblewrap",
        workers: int | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Raises CourseError where course.yml doesn't say how much feedback a student has a day."""
        limit = courses.load(folder).early
        if limit is None:
            raise CourseError(
                f"{folder / 'course.yml'} has no `early`: say how much feedback a student has a day, "
                "for instance early: {per_day: 2}"
            )
        self.folder, self.labs, self.source, self.per_day = folder, labs, source, limit.per_day
        self.sandbox, self.workers, self.now = sandbox, workers, now
        self._said: set[Seen] = set()
        """What was said once why there is no feedback."""

    def look(self) -> Iterator[Seen]:
        """Collect what is new and grade it; each submission with its page.

        Raises CourseError as `grade` does; what wasn't graded then is new at the next look.
        """
        for lab in self.labs:
            if self.source:
                yield from self._once(self._collect(self.source, lab))
            yield from self._once(self._of(lab))

    def _once(self, all_seen: Iterable[Seen]) -> Iterator[Seen]:
        for seen in all_seen:
            if seen.page or seen not in self._said:
                self._said.add(seen)
                yield seen

    def _collect(self, source: Path, lab: str) -> Iterator[Seen]:
        try:
            found = collect.collect(source, lab, enrol.known(self.folder))
        except collect.Nothing:
            return
        put = collect.put(self.folder, lab, found.taken)
        yield from (Seen(lab, "", why=line) for line in (*found.left, *put.unread))

    def _of(self, lab: str) -> Iterator[Seen]:
        closes, today = early.closes(self.folder, lab), self.now().astimezone().date()
        new: dict[str, str] = {}
        for one in submitted.submissions(self.folder, lab):
            if journal.is_removed(journal.place(self.folder, lab, one.student)):
                continue  # taken off the roster: grading leaves them out
            due = closes(one.student)
            if (due and self.now() >= due) or not _is_settled(one):
                continue
            handed_in, had = _digest(self.folder, lab, one), early.had(self.folder, lab, one.student)
            if handed_in == had.handed_in:
                continue
            if had.on(today) < self.per_day:
                new[one.student] = handed_in
            else:
                yield Seen(lab, one.student, why=f"{today}: has had feedback as often as course.yml allows")
        if new:
            yield from self._grade(lab, new)
            for student, handed_in in new.items():
                early.keep(self.folder, lab, student, handed_in, today)
                left = self.per_day - early.had(self.folder, lab, student).on(today)
                try:
                    yield Seen(lab, student, feedback.write_early(self.folder, lab, student, left))
                except ValueError as error:  # half a record costs its own page
                    yield Seen(lab, student, why=str(error))

    def _grade(self, lab: str, students: dict[str, str]) -> Iterator[Seen]:
        source = sources.load(self.folder, lab)
        gradebook.register(self.folder, source)
        refused: dict[str, Exception] = {}
        with gradebook.recorder(self.folder, source, refused.__setitem__) as recorder:

            def add(student: str) -> None:
                if not recorder.has(student):
                    recorder.add(student)

            for graded in grade.grade_briefly(
                self.folder,
                lab,
                sandbox=self.sandbox,
                workers=self.workers,
                only=students,
                explain="none",
                on_unchanged=add,
            ):
                recorder.add(graded.marks.student)
        late.settle(self.folder, lab)
        yield from (
            Seen(lab, one, why=f"marked, but not in the gradebook: {e!r:.300}") for one, e in refused.items()
        )


def _is_settled(one: Submission) -> bool:
    """Is what was handed in there whole?"""
    try:
        written = (one.path if one.path.exists() else one.path.parent).stat().st_mtime
    except OSError:
        return False
    return not 0 <= time.time() - written < SETTLED_SECONDS


def _digest(folder: Path, lab: str, one: Submission) -> str:
    file = submitted.read(folder, lab, one)
    return digest(file.problem, *file.chosen, sha256(file.content).hexdigest())
