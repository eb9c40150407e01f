"""Record, the last stage: marks → nbgrader's gradebook and autograded/, for formgrader and exports.

The only stage that writes the gradebook, and it does so with nbgrader's own preprocessors: a test cell of the
autograded notebook shows its marks as nbgrader's partial credit, a number as the cell's result. Recording
twice changes nothing; scores and comments that a person gave stay.
"""

from __future__ import annotations

import json
import os
import sysconfig
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry, SubmittedNotebook
from nbgrader.plugins import CsvExportPlugin
from nbgrader.preprocessors import ComputeChecksums, SaveAutoGrades, SaveCells
from nbgrader.utils import parse_utc
from sqlalchemy.exc import SAWarning, SQLAlchemyError

from autograder import labs
from autograder.course import CourseError
from autograder.grade import Graded
from autograder.labs import Lab
from autograder.pictures import showable
from autograder.records import CellMarks, Written, write_atomic

URL_VARIABLE = "GRADEBOOK_URL"
MAX_TIMESTAMP_BYTES = 100
MARK = {"right": "✓", "wrong": "✗", "missing": "–"}


def default_url(folder: Path) -> str:
    """The database that the environment names, such as one of PostgreSQL, else gradebook.db of the folder."""
    return os.environ.get(URL_VARIABLE) or f"sqlite:///{(folder / 'gradebook.db').resolve()}"


def register(folder: Path, lab: Lab, url: str | None = None) -> None:
    """Tell the gradebook which cells a lab has and what they are worth.

    Raises CourseError, and changes nothing, if it holds submissions to the lab with other cells.
    """
    url = url or default_url(folder)
    notebook, _ = ComputeChecksums().preprocess(nbformat.from_dict(lab.notebook), {})
    with _open(url) as gradebook:
        gradebook.update_or_create_assignment(lab.id)
        try:
            SaveCells().preprocess(notebook, _resources(lab.id, "", url))
        except RuntimeError as error:
            raise CourseError(
                f"the gradebook holds submissions to {lab.id} from before its graded cells changed; "
                f"keep that one for its term and start another: mv gradebook.db gradebook-old.db ({error})"
            ) from error


def record(folder: Path, lab: Lab, graded: Graded, url: str | None = None) -> None:
    """Write a submission's marks, and its notebook to autograded/<student>/<lab>/. The lab is registered."""
    url = url or default_url(folder)
    student = graded.marks.student
    notebook = autograded(lab, graded)
    path = labs.notebook_path(folder / "autograded" / student, lab.id)
    before = nbformat.read(path, as_version=4) if path.exists() else None
    handed_in = _timestamp(folder / "submitted" / student / lab.id / "timestamp.txt")
    with _open(url) as gradebook:
        gradebook.update_or_create_student(student)
        with warnings.catch_warnings():
            # nbgrader fills a new submission with cells while SQLAlchemy flushes, which does no harm.
            warnings.simplefilter("ignore", SAWarning)
            gradebook.update_or_create_submission(lab.id, student, **handed_in)
        reviewed = _reviewed(gradebook, lab.id, student) if before else {}
        SaveAutoGrades().preprocess(notebook, _resources(lab.id, student, url))
        gradebook.db.expire_all()
        for grade in gradebook.find_submission_notebook(lab.id, lab.id, student).grades:
            # nbgrader wants every grade that a person gave to be looked at again; once it was, and nothing
            # has changed since, there is nothing to look at.
            if (grade.auto_score, _answer(notebook, grade.name)) == (
                reviewed.get(grade.name, ()),
                _answer(before, grade.name),
            ):
                grade.needs_manual_grade = False
        gradebook.db.commit()
    write_atomic(path, (nbformat.writes(notebook) + "\n").encode())
    stamp = path.with_name("timestamp.txt")
    if handed_in:
        write_atomic(stamp, handed_in["timestamp"].encode())
    else:
        stamp.unlink(missing_ok=True)


def autograded(lab: Lab, graded: Graded) -> NotebookNode:
    """The executed notebook, its test cells with their marks and verdicts in place of their output.

    For a submission that could not be read, the lab as released, with the reason at its head.
    """
    marks = {cell.grade_id: cell for cell in graded.marks.cells}
    ran = graded.run.notebook
    notebook = nbformat.from_dict(ran if ran is not None else json.loads(nbformat.writes(lab.release)))
    notebook = nbformat.reads(json.dumps(notebook), as_version=4)
    released = {cell.id: cell for cell in ComputeChecksums().preprocess(lab.release, {})[0].cells}
    for cell in notebook.cells:
        if "attachments" in cell:
            cell.attachments = _pictures(cell.attachments)
        kind = labs.role(cell)
        if kind in ("solution", "written"):
            # nbgrader tells by the checksum of what was handed out whether there is an answer at all.
            cell.metadata.nbgrader.checksum = released[cell.id].metadata.nbgrader.checksum
        elif kind == "test" and cell.id in marks:
            cell.outputs = _marked(marks[cell.id])
    if graded.marks.notes:
        lines = "\n".join(f"- {note}" for note in graded.marks.notes)
        notebook.cells.insert(0, nbformat.v4.new_raw_cell(f"Notes of the autograder\n\n{lines}", id="notes"))
    return notebook


def written(folder: Path, lab: str, url: str | None = None) -> dict[str, list[Written]]:
    """The written questions of every recorded submission to a lab, by student, in the lab's order."""
    order = [cell.id for cell in labs.load(folder, lab).notebook.cells if labs.role(cell) == "written"]
    with _open(url or default_url(folder)) as gradebook:
        try:
            submissions = gradebook.find_notebook(lab, lab).submissions
        except MissingEntry:
            return {}
        return {one.student.id: _written(one, order) for one in submissions}


def students(url: str) -> int:
    """How many students the gradebook knows. Raises CourseError if it can't be used."""
    with _open(url) as gradebook:
        return len(gradebook.students)


def export(folder: Path, path: Path, url: str | None = None) -> None:
    """Write the marks of all labs as CSV, with nbgrader's own export."""
    with _open(url or default_url(folder)) as gradebook:
        plugin = CsvExportPlugin()
        plugin.to = str(path)
        plugin.export(gradebook)


@contextmanager
def _open(url: str) -> Iterator[Gradebook]:
    try:
        with _scripts_on_path(), Gradebook(url) as gradebook:
            yield gradebook
    except SQLAlchemyError as error:
        raise CourseError(f"the gradebook can't be used: {str(error).splitlines()[0]}") from error
    except ModuleNotFoundError as error:
        raise CourseError(
            f"the gradebook's database needs {error.name}: pip install 'llmcourse[postgres]' for PostgreSQL"
        ) from error


@contextmanager
def _scripts_on_path() -> Iterator[None]:
    """nbgrader starts `alembic` by name, also where the environment that holds it isn't activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), before))
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _resources(lab: str, student: str, url: str) -> dict:
    return {"nbgrader": {"notebook": lab, "assignment": lab, "student": student, "db_url": url}}


def _timestamp(path: Path) -> dict[str, str]:
    """When it was handed in, by nbgrader's timestamp.txt; nothing where there is none that can be read."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_TIMESTAMP_BYTES:
            return {}
        text = path.read_text(encoding="utf-8").strip()
        parse_utc(text)
    except (OSError, ValueError, OverflowError):
        return {}
    return {"timestamp": text}


def _reviewed(gradebook: Gradebook, lab: str, student: str) -> dict[str, float | None]:
    """The automatic scores of the cells that a person graded and that wait for nobody."""
    grades = gradebook.find_submission_notebook(lab, lab, student).grades
    return {
        grade.name: grade.auto_score
        for grade in grades
        if grade.manual_score is not None and not grade.needs_manual_grade
    }


def _answer(notebook: NotebookNode | None, name: str) -> str:
    cells = [] if notebook is None else notebook.cells
    return next((cell.source for cell in cells if labs.grade_id(cell) == name), "")


def _marked(marks: CellMarks) -> list[NotebookNode]:
    """What a test cell shows once it is graded; the number is nbgrader's partial credit."""
    lines = [f"{MARK[v.verdict]} {v.name}" + (f": {v.reason}" if v.reason else "") for v in marks.verdicts]
    text = "\n".join(([marks.message, ""] if marks.message else []) + lines) + "\n"
    return [
        nbformat.v4.new_output("stream", name="stdout", text=text),
        nbformat.v4.new_output("execute_result", data={"text/plain": str(marks.earned)}),
    ]


def _pictures(attachments: NotebookNode) -> NotebookNode:
    """Of what is attached to a cell, the pictures."""
    shown = {
        name: NotebookNode({mime: data for mime, data in bundle.items() if showable(mime, data)})
        for name, bundle in attachments.items()
    }
    return NotebookNode({name: bundle for name, bundle in shown.items() if bundle})


def _written(submission: SubmittedNotebook, order: list[str]) -> list[Written]:
    grades = {grade.name: grade for grade in submission.grades}
    comments = {comment.name: comment.comment or "" for comment in submission.comments}
    return [
        Written(
            name,
            grades[name].max_score,
            None if grades[name].needs_manual_grade else grades[name].score,
            comments.get(name, ""),
        )
        for name in order
        if name in grades
    ]
