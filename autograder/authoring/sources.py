"""The source notebooks: as their authors write them and, by nbgrader, as students get them."""

from __future__ import annotations

import copy
import hashlib
import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder import course as courses
from autograder import labs
from autograder.course import Course, CourseError
from autograder.labs import Lab

PLACE = "OWNER/llm-course"
"""What the setup cells in source/ say in the place of course.yml's `repository`."""
_ADDRESS = re.compile(r"git\+https://github\.com/[\w.-]+/[\w.-]+")


def load(course: Path, lab: str) -> Lab:
    """Read the source of a lab. Raises CourseError if there is none, or its points aren't course.yml's."""
    path = labs.notebook_path(course / "source", lab)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise CourseError(
            f"there is no {path}: is this the course folder, and is {lab!r} the lab's name?"
        ) from None
    try:
        notebook = nbformat.reads(content.decode(), as_version=4)
        nbformat.validate(notebook)
    except (ValueError, AttributeError, nbformat.ValidationError) as error:  # nbformat raises any of them
        why = str(error).strip().partition("\n")[0]
        raise CourseError(f"{path} can't be read as a notebook: {why:.200}") from None
    loaded = courses.load(course)
    _require_points(notebook, loaded, lab)
    addressed(notebook, loaded.repository)
    return Lab(lab, path, hashlib.sha256(content).hexdigest(), notebook, cleared(notebook))


def addressed(notebook: NotebookNode, repository: str) -> NotebookNode:
    """The notebook, whose setup installs from this repository now."""
    for cell in notebook.cells:
        if labs.role(cell) == "locked":
            cell.source = cell.source.replace(f"github.com/{PLACE}", f"github.com/{repository}")
    return notebook


def unaddressed(source: str) -> str:
    """The code of a cell with the place for the repository's name, whatever the name is."""
    return _ADDRESS.sub(f"git+https://github.com/{PLACE}", source)


def _require_points(notebook: NotebookNode, course: Course, lab: str) -> None:
    """Two numbers for one exercise would make release, marks and pages contradict each other."""
    worth = {labs.grade_id(c): c.metadata.nbgrader.points for c in notebook.cells if _is_graded(c)}
    for exercise in (exercise for topic in course.topics if topic.id == lab for exercise in topic.exercises):
        if exercise.test_id in worth and worth[exercise.test_id] != exercise.points:
            raise CourseError(
                f"{lab}: {exercise.test_id} has {worth[exercise.test_id]:g} points in its source notebook, "
                f"and {exercise.points:g} in course.yml: make them the same in both"
            )


def _is_graded(cell: NotebookNode) -> bool:
    return labs.role(cell) in ("test", "written")


def cleared(notebook: NotebookNode) -> NotebookNode:
    """A copy without solutions, hidden tests and mark schemes, as nbgrader's generate_assignment makes it."""
    from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, ClearSolutions

    notebook = copy.deepcopy(notebook)
    for preprocessor in (ClearSolutions(), ClearHiddenTests(), ClearMarkScheme()):
        notebook, _ = preprocessor.preprocess(notebook, {})
    return notebook
