"""Late penalties, by one rule on every path: nbgrader's step for them, with our plug-in for course.yml's."""

from __future__ import annotations

import logging
from pathlib import Path

import nbformat
from nbgrader.api import Assignment, SubmittedAssignment, SubmittedNotebook
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import or_, select
from traitlets import TraitError, Unicode
from traitlets.config import Config, PyFileConfigLoader

from autograder import course as courses
from autograder.course import CourseError
from autograder.recording import extensions, gradebook

CONFIG = "nbgrader_config.py"
_quiet = logging.getLogger(__name__)
_quiet.setLevel(logging.ERROR)  # nbgrader would say of each student how late they were


class ByDay(LateSubmissionPlugin):
    """course.yml's `late`; where it has none, nbgrader's own `penalty_method`."""

    folder = Unicode(".", help="The course folder.").tag(config=True)

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Points that a score loses by so much lateness; nbgrader has taken an extension off already."""
        rule = courses.load(Path(self.folder)).late
        if rule is None:
            penalty: float | None = super().late_submission_penalty(student_id, score, total_seconds_late)
            return penalty
        return score * rule.costs(total_seconds_late)


def settle(folder: Path, lab: str, url: str | None = None) -> int:
    """Give each late submission in the gradebook the penalty that it has by its score of today; how many are.

    What isn't late any more, as the due date has changed, loses its penalty. Raises CourseError where
    nbgrader_config.py can't be read, or its plug-in fails.
    """
    url = url or gradebook.default_url(folder)
    with gradebook.opened(url) as book:
        extensions.apply(folder, lab, book)
        found = book.db.scalars(
            select(SubmittedAssignment)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .where(
                Assignment.name == lab,
                or_(
                    SubmittedAssignment.timestamp > Assignment.duedate,
                    SubmittedNotebook.late_submission_penalty.is_not(None),
                ),
            )
        ).all()
        students = [(one.student_id, one.total_seconds_late > 0) for one in found]
    if students:
        step = _step(_config(folder))
        for student, _ in students:
            _give(step, lab, student, url)
    return sum(is_late for _, is_late in students)


def _step(config: Config) -> AssignLatePenalties:
    try:
        return AssignLatePenalties(config=config, log=_quiet)
    except TraitError as error:
        raise CourseError(f"the late penalty of {CONFIG} can't be used: {error}") from error


def _give(step: AssignLatePenalties, lab: str, student: str, url: str) -> None:
    try:
        step.preprocess(nbformat.v4.new_notebook(), gradebook.resources(lab, student, url))
    except Exception as error:  # the plug-in is anybody's code
        raise CourseError(f"the late penalty of {CONFIG} fails for {student}: {error!r:.300}") from error


def _config(folder: Path) -> Config:
    path = folder / CONFIG
    if not path.exists():
        return Config()
    try:
        return PyFileConfigLoader(path.name, str(path.parent.resolve())).load_config()
    except (Exception, SystemExit) as error:
        raise CourseError(f"{path} can't be read: {error!r:.300}") from error
