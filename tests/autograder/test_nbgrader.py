"""nbgrader's own commands, with nbgrader_config.py, do what ours do."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter
from traitlets.config import PyFileConfigLoader

from autograder import demo_class, golden
from autograder.grade import grade, read

LAB = "s1_tiny"
ATTACK = """<script>alert(1)</script> <img src=x onerror=alert(2)>

[x](javascript:alert(3)) **fine**

<iframe srcdoc=4></iframe> <a href="data:text/html,5">y</a> <img src="data:image/svg+xml;base64,NTU1">

![mine](attachment:mine.png)"""
ATTACHMENT = {"mine.png": {"image/png": "iVBORw0KGgo="}}
HARMLESS = ("<strong>fine</strong>", "data:image/png;base64,iVBORw0KGgo=")
ACTS = ("alert(1)", "alert(2)", 'href="javascript:', "srcdoc=4", "data:text/html", "NTU1")
CONFIG = Path(__file__).parents[2] / "nbgrader_config.py"


def nbgrader(folder, *arguments):
    """Run a command of nbgrader's in a course folder, with the environment activated."""
    environment = {name: value for name, value in os.environ.items() if name != "GRADEBOOK_URL"}
    environment["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), environment["PATH"]))
    command = [sys.executable, "-m", "nbgrader", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.sandbox
def test_autograde_gives_the_marks_that_we_give(tiny_course):
    shutil.copy(CONFIG, tiny_course)
    golden.record(tiny_course, LAB, "a salt")
    submitted = tiny_course / "submitted"
    demo_class.make(tiny_course, LAB, submitted)
    # Two take as long as they may and show nothing new; the third nbgrader itself can't open.
    for student in ("08-endless-loop", "10-huge-output", "11-truncated-file"):
        shutil.rmtree(submitted / student)
    right = submitted / "01-right" / LAB / f"{LAB}.ipynb"
    notebook = nbformat.read(right, as_version=4)
    notebook.cells[-1].update(source=ATTACK, attachments=ATTACHMENT)
    nbformat.write(notebook, right)
    ours = {graded.marks.student: graded.marks for graded in grade(tiny_course, LAB)}
    shutil.rmtree(tiny_course / "build")
    assert nbgrader(tiny_course, "generate_assignment", LAB).returncode == 0
    done = nbgrader(tiny_course, "autograde", LAB)
    assert done.returncode == 0, done.stderr
    assert {graded.marks.student: graded.marks for graded in read(tiny_course, LAB)} == ours
    assert nbgrader(tiny_course, "export").returncode == 0
    with (tiny_course / "grades.csv").open() as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert exported == {student: marks.earned for student, marks in ours.items()}
    assert sorted(exported.values()) == [0, 0, 0, 2, 2, 5, 5, 5, 5]
    assert nbgrader(tiny_course, "generate_feedback", LAB).returncode == 0
    pages = sorted((tiny_course / "feedback").glob(f"*/{LAB}/{LAB}.html"))
    assert len(pages) == len(ours)
    text = "".join(page.read_text() for page in pages)
    assert "HIDDEN" not in text
    assert "answer(" not in text
    assert all(part in text for part in HARMLESS)
    assert not [act for act in ACTS if act in text]


def test_what_a_student_writes_cannot_act_in_a_graders_browser():
    import nbgrader.server_extensions.formgrader as formgrader

    config = PyFileConfigLoader(str(CONFIG)).load_config()
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [str(Path(formgrader.__file__).parent / "templates")]
    plain = nbformat.v4.new_markdown_cell(ATTACK, attachments=ATTACHMENT)
    written = nbformat.v4.new_markdown_cell(ATTACK, attachments=ATTACHMENT)
    flags = {"grade": True, "solution": True, "locked": False, "schema_version": 3, "task": False}
    written.metadata.nbgrader = {**flags, "grade_id": "written_1", "points": 2}
    notebook = nbformat.v4.new_notebook(cells=[plain, written])
    page, _ = HTMLExporter(config=config).from_notebook_node(notebook, {"index": 0, "total": 1})
    assert [page.count(part) for part in HARMLESS] == [2, 2]
    assert not [act for act in ACTS if act in page]
