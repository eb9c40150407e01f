"""Grading as a preprocessor of nbgrader's, so that `nbgrader autograde` gives the marks that we give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, Unicode

from autograder import course as courses
from autograder import golden as goldens
from autograder import gradebook, labs
from autograder.grade import grade_one
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
        repaired = repair(nbformat.writes(nb).encode(), lab, resources["nbgrader"]["student"])
        golden, limits = goldens.load(folder, lab.id), courses.load(folder).limits_of(lab.id)
        graded = grade_one(folder, golden, limits, self.sandbox, repaired)
        return gradebook.autograded(lab, graded), resources
