"""The source notebooks: as their authors write them and, by nbgrader, as students get them."""

from __future__ import annotations

import copy
import hashlib
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder import labs
from autograder.course import CourseError
from autograder.labs import Lab


def load(course: Path, lab: str) -> Lab:
    """Read the source of a lab. Raises CourseError if there is none."""
    path = labs.notebook_path(course / "source", lab)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise CourseError(
            f"there is no {path}: is this the course folder, and is {lab!r} the lab's name?"
        ) from None
    notebook = nbformat.reads(content.decode(), as_version=4)
    return Lab(lab, path, hashlib.sha256(content).hexdigest(), notebook, cleared(notebook))


def cleared(notebook: NotebookNode) -> NotebookNode:
    """A copy without solutions, hidden tests and mark schemes, as nbgrader's generate_assignment makes it."""
    from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, ClearSolutions

    notebook = copy.deepcopy(notebook)
    for preprocessor in (ClearSolutions(), ClearHiddenTests(), ClearMarkScheme()):
        notebook, _ = preprocessor.preprocess(notebook, {})
    return notebook
