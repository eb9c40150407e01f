"""nbgrader's own commands, with nbgrader_config.py, do what ours do."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from traitlets.config import PyFileConfigLoader

import tiny
from autograder.authoring import demo_class, golden, sources
from autograder.grade import grade
from autograder.intake.repair import repair
from autograder.recording import gradebook
from autograder.recording.journal import read
from autograder.records import CellMarks, Graded, Marks, Run
from autograder.reference import record_golden
from autograder.showing.markdown import LIMIT, Exporter, as_text
from tiny import nbgrader

LAB = "s1_tiny"
ATTACK = """<script>alert(1)</script> <img src=x onerror=alert(2)>

[x](javascript:alert(3)) **fine** [paper](https://example.org/?a&b) <https://example.net/>

<iframe srcdoc=4></iframe> <a href="data:text/html,5">y</a> <img src="data:image/svg+xml;base64,NTU1">

![z](/formgrader?path=6) <img src="https://example.org/7"> ![gone](attachment:gone.png)

![mine](attachment:mine.png)"""
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
ATTACHMENT = {"mine.png": {"image/png": DOT}}
HARMLESS = (
    "<strong>fine</strong>",
    f"data:image/png;base64,{DOT}",
    "paper (https://example.org/?a&amp;b) https://example.net/",
)
ACTS = (
    "alert(1)</script>",
    "alert(2)",
    'href="javascript:',
    'href="https://example',
    "srcdoc=4",
    "data:text/html",
    "NTU1",
    "path=6",
    "org/7",
    "cloudflare",
)
CONFIG = Path(__file__).parents[3] / "nbgrader_config.py"


@pytest.mark.sandbox
def test_autograde_gives_the_marks_that_we_give(tiny_course):
    shutil.copy(CONFIG, tiny_course)
    record_golden(tiny_course, LAB, "a salt")
    submitted = tiny_course / "submitted"
    demo_class.make(tiny_course, LAB, submitted)
    # Two take as long as they may and show nothing new; the third nbgrader itself can't open.
    for student in ("08-endless-loop", "10-huge-output", "11-truncated-file"):
        shutil.rmtree(submitted / student)
    right = submitted / "01-right" / LAB / f"{LAB}.ipynb"
    notebook = nbformat.read(right, as_version=4)
    notebook.cells[-1].update(source=ATTACK, attachments=ATTACHMENT)
    nbformat.write(notebook, right)
    (right.parent / "page.html").write_text("<script>alert(8)</script>")
    (right.parent / "answers.json").symlink_to(golden.path(tiny_course, LAB))
    stolen = submitted / "13-stolen" / LAB / f"{LAB}.ipynb"
    stolen.parent.mkdir(parents=True)
    stolen.symlink_to(tiny_course / "source" / LAB / f"{LAB}.ipynb")
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
    assert sorted(exported.values()) == [0, 0, 0, 0, 2, 2, 5, 5, 5, 5]
    assert nbgrader(tiny_course, "generate_feedback", LAB).returncode == 0
    given = {path.name for step in ("autograded", "feedback") for path in (tiny_course / step).rglob("*.*")}
    assert given == {f"{LAB}.ipynb", f"{LAB}.html"}
    pages = sorted((tiny_course / "feedback").glob(f"*/{LAB}/{LAB}.html"))
    assert len(pages) == len(ours)
    text = "".join(page.read_text() for page in pages)
    assert "HIDDEN" not in text
    assert "answer(" not in text
    assert all(part in text for part in HARMLESS)
    assert not [act for act in ACTS if act in text]


def test_a_folder_that_is_no_student_is_not_graded(tiny_course):
    shutil.copy(CONFIG, tiny_course)
    record_golden(tiny_course, LAB, "a salt")
    assert nbgrader(tiny_course, "generate_assignment", LAB).returncode == 0
    strange = "<img src=x onerror=alert(1)>"
    shutil.copytree(tiny_course / "release" / LAB, tiny_course / "submitted" / strange / LAB)
    done = nbgrader(tiny_course, "autograde", LAB)
    assert done.returncode == 1
    assert f"submitted/ holds the folder '{strange}', which isn't graded" in done.stderr
    assert not list((tiny_course / "autograded").rglob("*.ipynb"))


def test_a_configuration_that_cannot_be_read_stops_nbgrader(tiny_course, monkeypatch):
    """It would go on without, and run students' code itself."""
    config = CONFIG.read_text().replace("autograder.nbgrader_hooks.formgrader", "no_such_package")
    (tiny_course / "nbgrader_config.py").write_text(config)
    done = nbgrader(tiny_course, "autograde", LAB)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("nbgrader_config.py needs the course's package")


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
    page, _ = Exporter(config=config).from_notebook_node(notebook, {"index": 0, "total": 1})
    assert [page.count(part) for part in HARMLESS] == [2, 2, 2]
    assert not [act for act in ACTS if act in page]


def test_a_picture_whose_name_has_a_space_is_shown():
    exporter = Exporter(config=PyFileConfigLoader(str(CONFIG)).load_config())
    picture = {"my drawing.png": ATTACHMENT["mine.png"]}
    cell = nbformat.v4.new_markdown_cell("![mine](attachment:my%20drawing.png)", attachments=picture)
    page, _ = exporter.from_notebook_node(nbformat.v4.new_notebook(cells=[cell]))
    assert f"data:image/png;base64,{DOT}" in page


def test_formgrader_opens_at_the_first_answer_that_waits_with_its_mark_scheme(tiny_course, monkeypatch):
    import nbgrader.server_extensions.formgrader as formgrader

    from autograder.nbgrader_hooks.grading_page import GradingExporter

    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada")
    path = tiny_course / "submitted" / "ada" / LAB / f"{LAB}.ipynb"
    path.write_text(path.read_text().replace("YOUR ANSWER HERE", "Because it is so."))
    lab = sources.load(tiny_course, LAB)
    gradebook.register(tiny_course, lab)
    marks = Marks(
        "ada", LAB, (CellMarks("double_test", 2.0, 2.0, ()), CellMarks("increment_test", 3.0, 3.0, ()))
    )
    ran = repair(path.read_bytes(), lab, "ada")
    gradebook.record(tiny_course, lab, Graded(ran, Run("ada", LAB, notebook=ran.notebook), marks))
    with Gradebook(gradebook.default_url(tiny_course)) as book:
        submission = book.find_submission_notebook(LAB, LAB, "ada").id
    config = PyFileConfigLoader(str(CONFIG)).load_config()
    config.CourseDirectory.root = str(tiny_course)
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [str(Path(formgrader.__file__).parent / "templates")]
    resources = {"index": 0, "total": 1, "assignment_id": LAB, "submission_id": submission}
    notebook = str(tiny_course / "autograded" / "ada" / LAB / f"{LAB}.ipynb")
    page, _ = GradingExporter(config=config).from_filename(notebook, resources=dict(resources))
    assert "Because addition is repeated counting." in page.partition("Mark scheme")[2]
    assert 'document.getElementById("written_1")' in page
    assert page.index("jquery.min.js") < page.index("window.MathJax") < page.index("js/formgrade.js")
    students, _ = Exporter(config=config).from_filename(notebook, resources=dict(resources))
    assert "repeated counting" not in students


def test_in_formgraders_lists_a_student_without_a_name_goes_by_the_id():
    from autograder.nbgrader_hooks.grading_page import named

    nameless = {"student": "ada", "last_name": None, "first_name": None}
    assert named(nameless) == {"student": "ada", "last_name": "ada", "first_name": "–"}
    assert named({"student": "ada", "last_name": "L", "first_name": None})["last_name"] == "L"


def test_a_very_long_text_is_cut_and_raw_text_stays_text():
    exporter = Exporter(config=PyFileConfigLoader(str(CONFIG)).load_config())
    page, _ = exporter.from_notebook_node(
        nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("ab " * LIMIT)])
    )
    assert "(200,000 more characters)" in page
    assert as_text("<b>\n") == "<pre>&lt;b&gt;\n</pre>"
