"""Grading as a preprocessor of nbgrader's, so that `nbgrader autograde` gives the marks that we give."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, Unicode

from autograder import labs
from autograder.authoring import sources
from autograder.grade import grade_student
from autograder.recording import extensions, gradebook
from autograder.recording.autograded import Maker


class Grade(NbGraderPreprocessor):
    """Repair, run and judge one notebook. What comes out shows the marks as nbgrader's partial credit."""

    folder = Unicode(".", help="The course folder.").tag(config=True)
    sandbox = Enum(
        ["bubblewrap", "none"], "bubblewrap", help="none runs students' code as you, with your files"
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """The autograded notebook of the submission. Raises CourseError where grading would refuse.

        It is read again from where it was handed in: nbgrader has followed a link to whatever that led to.
        """
        folder = Path(self.folder)
        lab, student = resources["nbgrader"]["assignment"], resources["nbgrader"]["student"]
        with gradebook.opened(resources["nbgrader"]["db_url"]) as book:
            extensions.apply(folder, lab, book)  # nbgrader's own step for penalties comes after this one
        graded = grade_student(folder, lab, student, sandbox=self.sandbox)
        _remove_copies(labs.notebook_path(folder / "autograded" / student, lab))
        return Maker(folder, sources.load(folder, lab)).notebook(graded.marks, graded.run.notebook), resources


def _remove_copies(notebook: Path) -> None:
    """Remove what nbgrader copied from the submission beside the notebook, for it goes on into feedback/.

    A link that was handed in is by now a copy of what it pointed to, which may be anything of the grader's.
    """
    for path in notebook.parent.iterdir():
        if path.name not in (notebook.name, "timestamp.txt"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
