"""A course folder with one tiny lab, for tests that need a whole one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.authoring import demo_class, sources
from autograder.authoring import golden as goldens
from autograder.intake.repair import repair
from autograder.judging.judge import judge
from autograder.recording import fingerprint, gradebook, journal
from autograder.recording.journal import State
from autograder.records import (
    Answer,
    CellMarks,
    CellRun,
    Golden,
    GoldenCell,
    Graded,
    Marks,
    Run,
    digest,
    dumps,
    save,
)
from autograder.reference import record_golden

LAB = "s1_tiny"
COURSE = """
title: A tiny course
repository: OWNER/llm-course
limits: {cell_seconds: 3, notebook_seconds: 60, memory_mb: 600, output_bytes_per_cell: 200000}
tracks:
  - id: scientist
    title: The LLM Scientist
    summary: One lab.
    topics:
      - id: s1_tiny
        title: Arithmetic
        summary: Twice and one more.
        status: ready
        minutes: 5
        exercises:
          - {id: double, title: Twice, points: 2}
          - {id: increment, title: One more, points: 3}
          - {id: written_1, title: Why, points: 2, written: true}
        bullets:
          - {title: All, text: All of it., techniques: [], exercises: [double, increment]}
        references: []
"""
SOLUTION = """def {name}(x):
    \"\"\"{name} of x.\"\"\"
    ### BEGIN SOLUTION
    return {body}
    ### END SOLUTION"""
TEST = """expect.equal({name}(1), 2, "{name} of 1", hint="count on your fingers")
### BEGIN HIDDEN TESTS
n = int(rng("{name}").integers(10, 1000))
answer("a hidden number", lambda: {name}(n))
answer("minus one", lambda: {name}(-1))
### END HIDDEN TESTS"""


def nbgrader(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command of nbgrader's in a course folder, with the environment activated."""
    environment = {name: value for name, value in os.environ.items() if name != "GRADEBOOK_URL"}
    environment["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), environment["PATH"]))
    command = [sys.executable, "-m", "nbgrader", *arguments]
    return subprocess.run(
        command, cwd=folder, env={**environment, **variables}, capture_output=True, text=True
    )


def code(name: str, source: str, **nbgrader: object) -> NotebookNode:
    cell = nbformat.v4.new_code_cell(source, id=name)
    flags = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3}
    cell.metadata.nbgrader = {**flags, "grade_id": name, **nbgrader}
    return cell


def build(folder: Path) -> Path:
    """course.yml, source/s1_tiny and an example of each kind of solution; no golden answers yet."""
    cells = [
        nbformat.v4.new_markdown_cell("# Arithmetic\n\nTwo functions.", id="title"),
        code("setup", "from llmcourse import expect\nfrom llmcourse.answers import answer, rng", locked=True),
    ]
    for name, body, points in (("double", "2 * x", 2), ("increment", "x + 1", 3)):
        cells.append(code(name, SOLUTION.format(name=name, body=body), solution=True))
        cells.append(code(f"{name}_test", TEST.format(name=name), grade=True, locked=True, points=points))
    written = nbformat.v4.new_markdown_cell("Because addition is repeated counting.", id="written_1")
    flags = {
        "grade": True,
        "solution": True,
        "locked": False,
        "task": False,
        "points": 2,
        "schema_version": 3,
    }
    written.metadata.nbgrader = {**flags, "grade_id": "written_1"}
    cells.append(written)
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    source = folder / "source" / LAB / f"{LAB}.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(notebook, source)
    (folder / "course.yml").write_text(COURSE)
    examples = {
        ("variants", "double"): "def double(x):\n    return x + x",
        ("variants", "increment"): "def increment(x):\n    return -~x",
        ("mutants", "double"): "def double(x):\n    return x * x + 1",
        ("mutants", "increment"): "def increment(x):\n    return x * 2",
    }
    for (kind, exercise), text in examples.items():
        example = folder / "tests" / "labs" / LAB / kind / exercise / "one.py"
        example.parent.mkdir(parents=True)
        hint = "HINT = None\n\n\n" if kind == "mutants" else ""
        example.write_text(f'"""One."""\n\n{hint}{text}\n')
    return folder


def change_points(course: Path, exercise: str, before: int, after: int) -> None:
    """In course.yml and in the notebook, where no other exercise has as many points."""
    for path, text in (
        (course / "course.yml", f"id: {exercise}, title: One more, points: {{}}}}}}"),
        (course / "source" / LAB / f"{LAB}.ipynb", '"points": {}'),
    ):
        content = path.read_text()
        assert content.count(text.format(before)) == 1
        path.write_text(content.replace(text.format(before), text.format(after)))


def set_scheme(course: Path, scheme: str) -> None:
    """Give the written question this mark scheme; it is worth 2 points."""
    path = course / "source" / LAB / f"{LAB}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[-1].source = f"### BEGIN MARK SCHEME\n{scheme}\n### END MARK SCHEME"
    nbformat.write(notebook, path)


def answered(course: Path, student: str, text: str) -> None:
    """As if this student's written answer had been handed in, graded and recorded; the lab is registered."""
    lab = sources.load(course, LAB)
    notebook = nbformat.from_dict(json.loads(nbformat.writes(lab.release)))
    notebook.cells[-1].source = text
    repaired = repair(nbformat.writes(notebook).encode(), lab, student)
    cells = (CellMarks("double_test", 2.0, 2.0, ()), CellMarks("increment_test", 3.0, 3.0, ()))
    run = Run(student, LAB, notebook=repaired.notebook)
    gradebook.record(course, lab, Graded(repaired, run, Marks(student, LAB, cells)))


def a_class(folder: Path, students: int) -> Path:
    """Right, wrong and odd submissions in turn, by as many students."""
    course = build(folder / "course")
    record_golden(course, LAB, "a salt")
    demo_class.make(course, LAB, folder / "demo")
    kinds = sorted(place for place in (folder / "demo").iterdir() if "endless" not in place.name)
    for number in range(students):
        kind = kinds[number % len(kinds)]
        student = course / "submitted" / f"{kind.name}-{number}"
        shutil.copytree(kind, student)
    return course


def marked(course: Path, *students: str) -> None:
    """As if these students had handed in and been graded, but not recorded: 2 of 5 points, no kernel."""
    lab = sources.load(course, LAB)
    cells = tuple(
        GoldenCell(name, points, (Answer("minus one", value),))
        for name, points, value in (("double_test", 2.0, -2), ("increment_test", 3.0, 0))
    )
    golden = Golden(LAB, "a salt", goldens.graded_sha256(lab), cells)
    save(golden, goldens.path(course, LAB))
    for student in students:
        handed_in = course / "submitted" / student / LAB / f"{LAB}.ipynb"
        handed_in.parent.mkdir(parents=True)
        handed_in.write_text(nbformat.writes(lab.release))
        repaired = repair(handed_in.read_bytes(), lab, student)
        answers = (CellRun("double_test", "ok", answers=cells[0].answers),)
        ran = Run(student, LAB, (*answers, CellRun("increment_test", "ok")), repaired.notebook)
        place = journal.place(course, LAB, student)
        journal.keep(place, repaired, ran, judge(ran, golden))
        asked = fingerprint.asked(lab, golden.salt)
        journal.keep_state(place, State("", "", "", digest(dumps(golden)), asked))
