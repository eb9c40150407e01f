"""Release, what students get: nbgrader's generate_assignment, our badge, and a look at what came out."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import SaveCells
from nbgrader.utils import compute_checksum
from traitlets.config import Config

from autograder import course as courses
from autograder import labs
from autograder.authoring import sources
from autograder.course import Course, CourseError, Topic
from autograder.records import write_atomic

COLAB = "https://colab.research.google.com"
_MARKS = re.compile(r"(BEGIN|END) (HIDDEN TESTS?|SOLUTION|MARK SCHEME)", re.IGNORECASE)


def release(folder: Path, lab: str) -> bool:
    """Generate release/<lab>/ from source/<lab>/; say whether it changed.

    Raises CourseError, and leaves release/ as it was, if the source can't be released.
    """
    path = labs.notebook_path(folder / "release", lab)
    content = made(folder, lab, courses.load(folder))
    if path.exists() and path.read_bytes() == content:
        return False
    write_atomic(path, content)
    return True


def made(folder: Path, lab: str, course: Course) -> bytes:
    """What students get of a lab, with the addresses of this course. Raises CourseError as `release` does."""
    source = sources.load(folder, lab)
    with tempfile.TemporaryDirectory() as staging:
        generated = _generate(folder, Path(staging), lab)
    add_badge(generated, course, course.topic(lab))
    for cell in sources.addressed(generated, course.repository).cells:
        if "checksum" in cell.metadata.get("nbgrader", {}):
            cell.metadata.nbgrader.checksum = compute_checksum(cell)
    problems = leaks(source, generated, course)
    if problems:
        raise CourseError(f"{source.path} can't be released: {'; '.join(problems)}")
    return (nbformat.writes(generated) + "\n").encode()


def _generate(folder: Path, staging: Path, lab: str) -> NotebookNode:
    config = Config()
    config.CourseDirectory.root = str(folder.resolve())
    config.CourseDirectory.release_directory = str(staging)
    config.CourseDirectory.assignment_id = lab
    config.GenerateAssignment.no_database = True
    converter = GenerateAssignment(coursedir=CourseDirectory(config=config), config=config)
    converter.preprocessors = [p for p in converter.preprocessors if p is not SaveCells]
    try:
        converter.start()
    except NbGraderException as error:
        raise CourseError(f"nbgrader can't release {lab}: {error}") from error
    written = sorted(p.relative_to(staging).as_posix() for p in staging.rglob("*") if p.is_file())
    notebook = f"{lab}/{lab}.ipynb"
    if written != [notebook]:
        extra = ", ".join(name for name in written if name != notebook)
        raise CourseError(f"source/{lab}/ must hold nothing but {lab}.ipynb; students would get {extra}")
    return nbformat.read(staging / notebook, as_version=4)


def colab_url(course: Course, lab: str) -> str:
    """Where Google Colab opens a released lab."""
    return f"{COLAB}/github/{course.repository}/blob/main/release/{lab}/{lab}.ipynb"


def add_badge(notebook: NotebookNode, course: Course, topic: Topic) -> None:
    """Put the Colab badge, the time and the points under the title, which is the first cell's first line."""
    title, _, rest = notebook.cells[0].source.partition("\n")
    facts = [
        f"[![Open in Colab]({COLAB}/assets/colab-badge.svg)]({colab_url(course, topic.id)})",
        f"about {topic.minutes} minutes",
        f"{topic.points:g} points, and {topic.written_points:g} for the written questions",
    ]
    notebook.cells[0].source = f"{title}\n\n{' · '.join(facts)}\n{rest}"


def leaks(source: labs.Lab, released: NotebookNode, course: Course) -> list[str]:
    """What must not reach students but does, or would make the release useless; empty if all is well."""
    problems = []
    for original, cell in zip(source.notebook.cells, released.cells, strict=True):
        kind, name = labs.role(original), original.id
        if _MARKS.search(cell.source):
            problems.append(f"cell {name} still holds a solution or hidden-test mark")
        if re.search(r"\banswer\(", cell.source):
            problems.append(f"cell {name} asks a hidden question outside the hidden part")
        if cell.cell_type == "code" and (cell.outputs or cell.execution_count):
            problems.append(f"cell {name} has outputs")
        if kind == "solution" and "raise NotImplementedError()" not in cell.source:
            problems.append(f"solution cell {name} has no part between solution marks")
        if kind == "written" and cell.source.strip() != "YOUR ANSWER HERE":
            problems.append(f"written cell {name} holds more than the place for the answer")
        if kind == "test" and not labs.split_hidden(original.source)[1]:
            problems.append(f"test cell {name} has no hidden tests")
        if kind == "locked" and "github.com" in cell.source and course.repository not in cell.source:
            problems.append(f"cell {name} installs from elsewhere than course.yml's {course.repository}")
    return problems
