"""Grading as a preprocessor of nbgrader's, so that `nbgrader autograde` gives the marks that we give."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, Unicode

from autograder import course as courses
from autograder import golden as goldens
from autograder import gradebook, labs
from autograder.course import CourseError
from autograder.grade import NO_STUDENT, grade_one, is_student
from autograder.repair import repair


class Grade(NbGraderPreprocessor):
    """Repair, run and judge one notebook. What comes out shows the marks as nbgrader's partial credit."""

    folder = Unicode(".", help="The course folder.").tag(config=True)
    sandbox = Enum(
        ["bubblewrap", "none"], "bubblewrap", help="none runs students' code as you, with your files"
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """The autograded notebook of the submission `nb`. Raises CourseError where grading would refuse."""
        folder = Path(self.folder)
        lab = labs.load(folder, resources["nbgrader"]["assignment"])
        student = resources["nbgrader"]["student"]
        if not is_student(student):
            raise CourseError(NO_STUDENT.format(student))
        _remove_copies(labs.notebook_path(folder / "autograded" / student, lab.id))
        repaired = repair(nbformat.writes(nb).encode(), lab, student)
        golden, limits = goldens.load(folder, lab.id), courses.load(folder).limits_of(lab.id)
        graded = grade_one(folder, golden, limits, self.sandbox, repaired)
        return gradebook.autograded(lab, graded), resources


def _remove_copies(notebook: Path) -> None:
    """Remove what nbgrader copied from the submission beside the notebook, for it goes on into feedback/.

    A link that was handed in is by now a copy of what it pointed to, which may be anything of the grader's.
    """
    for path in notebook.parent.iterdir():
        if path.name not in (notebook.name, "timestamp.txt"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
