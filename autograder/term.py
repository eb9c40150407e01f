"""A new term: what the last one left goes into one folder, and the questions get new inputs."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from autograder import course as courses
from autograder.authoring import golden as goldens
from autograder.course import CourseError
from autograder.recording import gradebook, journal
from autograder.records import write_atomic
from autograder.reference import find_salt, record_golden

LEFT = (
    "gradebook.db",
    "submitted",
    "autograded",
    "feedback",
    "grades.csv",
    "extensions.csv",
    "sections.csv",
    "requests",
    "build/collected",
    "build/grading",
    "build/replaced",
    "build/reports",
)
"""What a term leaves in a course folder, with the golden answers, which are replaced by new ones."""


def new_term(folder: Path, salt: str | None = None, *, sandbox: str = "bubblewrap") -> Path:
    """Record new golden answers for all labs; move what the term left into terms/<date>/, which is returned.

    The salt is tried as `record_golden` does; without one, each lab gets a random one.
    Raises CourseError, and leaves everything as it was, if a lab has none that will do, this course is being
    graded, or its gradebook is a database elsewhere, which can't be moved.
    """
    labs = [topic.id for topic in courses.load(folder).ready]
    if gradebook.URL_VARIABLE in os.environ:
        raise CourseError(
            f"{gradebook.URL_VARIABLE} names a database that can't be moved: name a new one for the term, "
            "then start the term without the variable"
        )
    before = {lab: goldens.path(folder, lab) for lab in labs}
    old = {lab: path.read_bytes() for lab, path in before.items() if path.exists()}
    with journal.alone(folder):
        try:
            for lab in labs:
                if salt is None:
                    find_salt(folder, lab, sandbox=sandbox)
                else:
                    record_golden(folder, lab, salt, sandbox=sandbox)
        except BaseException:
            for lab, path in before.items():
                if lab in old:
                    write_atomic(path, old[lab])
                else:
                    path.unlink(missing_ok=True)
            raise
        archive = folder / "terms" / datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
        for lab, content in old.items():
            write_atomic(archive / "golden" / f"{lab}.json", content)
        for name in LEFT:
            if (folder / name).exists():
                (archive / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.move(folder / name, archive / name)
    return archive
