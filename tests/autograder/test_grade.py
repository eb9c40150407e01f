"""From a folder of submissions to marks, through the real sandbox."""

from __future__ import annotations

import shutil
import textwrap
from dataclasses import replace

import nbformat
import pytest
from typer.testing import CliRunner

import tiny
from autograder import labs
from autograder.authoring import demo_class
from autograder.authoring import golden as goldens
from autograder.cli import app
from autograder.course import CourseError
from autograder.grade import forget, grade, judge_again
from autograder.intake.submitted import MAX_NOTEBOOK_BYTES, misnamed, submissions
from autograder.recording import journal, stale
from autograder.records import save
from autograder.reference import record_golden
from llmcourse.answers import MIME

pytestmark = pytest.mark.sandbox
LAB = "s1_tiny"


def test_the_demo_class_gets_the_marks_it_deserves(tiny_course):
    record_golden(tiny_course, LAB, "a salt")
    demo_class.make(tiny_course, LAB, tiny_course / "submitted")
    results = {graded.marks.student: graded for graded in grade(tiny_course, LAB)}
    marks = {student: graded.marks.earned for student, graded in results.items()}
    assert marks == {
        "01-right": 5,
        "02-right-another-way": 5,
        "03-half-right": 2,
        "04-wrong": 0,
        "05-untouched": 0,
        "06-deleted-test": 5,
        "07-stripped-metadata": 5,
        "08-endless-loop": 2,
        "09-os-exit": 2,
        "10-huge-output": 2,
        "11-truncated-file": 2,
        "12-forged-score": 0,
    }
    status = {student: graded.marks.cells[1].status for student, graded in results.items()}
    assert status["08-endless-loop"] == "timeout"
    assert status["09-os-exit"] == "died"
    assert status["10-huge-output"] == "too much output"
    assert "found missing and put back" in results["06-deleted-test"].marks.notes[0]
    told, lost, back = results["11-truncated-file"].marks.notes
    assert "breaks off in the cell at line" in told
    assert lost == "2 cells were missing, which counts as not solved: increment, written_1."
    assert back == "The cell increment_test was found missing and put back."
    assert "not solved yet" in results["05-untouched"].marks.cells[0].message
    again = list(judge_again(tiny_course, LAB))
    assert [graded.marks for graded in again] == [results[g.marks.student].marks for g in again]


@pytest.mark.parametrize("explain", ["all", "none"])
def test_marks_are_the_same_whatever_is_explained(tiny_course, explain):
    record_golden(tiny_course, LAB, "a salt")
    demo_class.make(tiny_course, LAB, tiny_course / "submitted")
    by_default = {graded.marks.student: graded for graded in grade(tiny_course, LAB)}
    others = {graded.marks.student: graded for graded in grade(tiny_course, LAB, explain=explain)}
    assert others.keys() == by_default.keys()
    for student, graded in others.items():
        usual = by_default[student].marks
        assert graded.marks.earned == usual.earned, student
        for cell, other in zip(usual.cells, graded.marks.cells, strict=True):
            assert cell.verdicts == other.verdicts, student
            if explain == "all" and cell.checked:
                assert (cell.status, cell.message) == (other.status, other.message), student
            assert other.checked or explain == "none"
    right = by_default["01-right"]
    assert not any(cell.checked for cell in right.marks.cells)
    wrong = by_default["04-wrong"]
    assert all(cell.checked for cell in wrong.marks.cells)
    assert "not solved yet" in by_default["05-untouched"].marks.cells[0].message


def test_what_only_a_visible_part_defines_still_earns_its_marks(tiny_course):
    source = labs.notebook_path(tiny_course / "source", LAB)
    checks = 'expect.equal(double(1), 2, \\"double of 1\\"'
    assert checks in source.read_text()
    source.write_text(source.read_text().replace(checks, f"double.ready = True\\n{checks}"))
    record_golden(tiny_course, LAB, "a salt")
    leans = "def double(x):\n    return 2 * x if getattr(double, 'ready', False) or x == 1 else 0"
    handed_in = labs.notebook_path(tiny_course / "submitted" / "someone", LAB)
    handed_in.parent.mkdir(parents=True)
    handed_in.write_text(nbformat.writes(demo_class.DemoLab(tiny_course, LAB).handed_in({"double": leans})))
    (graded,) = grade(tiny_course, LAB)
    assert graded.marks.cells[0].earned == 2
    (unexplained,) = grade(tiny_course, LAB, explain="none")
    assert unexplained.marks.cells[0].earned == 0


def test_what_lies_in_a_folder_is_chosen_or_explained(tiny_course):
    record_golden(tiny_course, LAB, "a salt")
    right = demo_class.right(demo_class.DemoLab(tiny_course, LAB))
    submitted = tiny_course / "submitted"
    folders = {
        "browser": {f"{LAB}.ipynb.txt": right},
        "capitals": {"COPY OF LAB.IPYNB": right},
        "nothing": {},
        "other file": {"answers.pdf": "%PDF", ".DS_Store": ""},
        "three": {f"{name}.ipynb": right for name in "abc"},
        "two": {f"{LAB}.ipynb": right, f"{LAB} (1).ipynb": "", "notes.txt": ""},
        "zip": {"a\u202eb.zip": "PK", "\udcff": ""},
    }
    for student, files in folders.items():
        (submitted / student / LAB).mkdir(parents=True)
        for name, content in files.items():
            (submitted / student / LAB / name).write_text(content)
    (submitted / "folder" / LAB / f"{LAB}.ipynb").mkdir(parents=True)
    (submitted / "huge" / LAB).mkdir(parents=True)
    with (submitted / "huge" / LAB / f"{LAB}.ipynb").open("wb") as file:
        file.truncate(MAX_NOTEBOOK_BYTES + 1)
    (submitted / "link").symlink_to(submitted / "two")
    assert {g.marks.student: (g.marks.earned, *g.marks.notes) for g in grade(tiny_course, LAB)} == {
        "browser": (5, "s1_tiny.ipynb.txt was taken for s1_tiny.ipynb."),
        "capitals": (5, "COPY OF LAB.IPYNB was taken for s1_tiny.ipynb."),
        "folder": (0, "s1_tiny.ipynb isn't a file. Hand in s1_tiny.ipynb itself."),
        "huge": (0, "The file has more than 50 MB. Clear its outputs, save it, and hand it in again."),
        "link": (0, "The file is a link to another one. Hand in the notebook itself."),
        "nothing": (0, "There is no notebook. Hand in s1_tiny.ipynb."),
        "other file": (0, "There is no notebook, only answers.pdf. Hand in s1_tiny.ipynb itself, unpacked."),
        "three": (0, "Which of a.ipynb, b.ipynb, c.ipynb is meant? Hand in one notebook, s1_tiny.ipynb."),
        "two": (5, "There were other notebooks, s1_tiny (1).ipynb; s1_tiny.ipynb was graded."),
        "zip": (0, "There is no notebook, only a?b.zip, ?. Hand in s1_tiny.ipynb itself, unpacked."),
    }


def shown(course, source: str, warm: bool) -> str:
    """What the only submission to a class shows in the cell of `double`; an error's name where it is one."""
    handed_in = labs.notebook_path(course / "submitted" / "someone", LAB)
    handed_in.parent.mkdir(parents=True)
    handed_in.write_text(nbformat.writes(demo_class.DemoLab(course, LAB).handed_in({"double": source})))
    (graded,) = grade(course, LAB, warm=warm)
    (double,) = (cell for cell in graded.run.notebook["cells"] if cell["id"] == "double")
    texts = [
        output.get("text") or output.get("data", {}).get("text/plain") or output["ename"]
        for output in double["outputs"]
    ]
    return "".join(line for text in texts for line in text)


@pytest.mark.parametrize("warm", [True, False])
def test_a_warm_process_has_imported_what_the_reference_goes_on_to_import(tiny_course, warm):
    source = labs.notebook_path(tiny_course / "source", LAB)
    source.write_text(source.read_text().replace("2 * x", "2 * x if __import__('wave') else 0"))
    modules = record_golden(tiny_course, LAB).modules
    assert "wave" in modules
    assert "llmcourse.answers" not in modules  # that is the setup's
    assert shown(tiny_course, "import sys\nprint('wave' in sys.modules)", warm) == f"{warm}\n"


@pytest.mark.parametrize("warm", [True, False])
@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("x = (17\n% 10)\nx", "7"),
        ("x = %pwd\n!true\nx", "'/home/student'"),
        ("%%capture said\nprint(1)", ""),
        ("print(1", "SyntaxError"),
        ("import asyncio\nawait asyncio.sleep(0)\nprint(2)", "2\n"),
    ],
)
def test_a_cell_may_be_python_or_hold_magics(tiny_course, warm, source, text):
    record_golden(tiny_course, LAB)
    assert shown(tiny_course, source, warm) == text


def test_nothing_to_grade_is_one_line(tiny_course):
    result = CliRunner().invoke(app, ["grade", "--course", str(tiny_course)])
    assert isinstance(result.exception, CourseError)
    assert str(result.exception) == "submitted/ holds no <student>/<lab>/<lab>.ipynb for these labs"


@pytest.mark.parametrize(
    "name",
    [
        "<b>",
        "a'b",
        "..eve",
        'a";b',
        "[red]",
        "a\nb",
        "x" * 129,
        "-o",
        "eve ",
        "\u0430da",
        "a\u3164",
        "a\u200bb",
        "\uff41da",
        "\ufb01",
    ],
)
def test_a_folder_that_is_no_student_is_left_out_and_said(tiny_course, name):
    (tiny_course / "submitted" / name / LAB).mkdir(parents=True)
    (tiny_course / "submitted" / "Zoë O. Müller-7" / LAB).mkdir(parents=True)
    assert [one.student for one in submissions(tiny_course, LAB)] == ["Zoë O. Müller-7"]
    assert misnamed(tiny_course, LAB) == [name]
    shutil.rmtree(tiny_course / "submitted" / "Zoë O. Müller-7")
    result = CliRunner().invoke(app, ["grade", "--demo", "--course", str(tiny_course)])
    assert f"submitted/ holds the folder {name!a}, which isn't graded" in result.output
    assert isinstance(result.exception, CourseError)


FORGED = """import json
kernel = get_ipython().kernel
kernel.session.pack = lambda content: json.dumps(content, default=str).encode()
deep = "x"
for _ in range({depth}):
    deep = [deep]
display({bundle}, raw=True)"""


@pytest.mark.parametrize(
    ("depth", "bundle"),
    [
        (1, '{"text/plain": "\\ud800"}'),
        (300, '{"text/plain": "x", "made/up": deep}'),
        (300, f'{{"{MIME}": {{"name": "a hidden number", "value": deep}}}}'),
    ],
)
def test_what_can_be_sent_but_not_written_costs_its_own_submission(tiny_course, depth, bundle):
    record_golden(tiny_course, LAB, "a salt")
    demo = demo_class.DemoLab(tiny_course, LAB)
    forged = FORGED.replace("{depth}", str(depth)).replace("{bundle}", bundle)
    solution = "def double(x):\n" + textwrap.indent(forged, "    ")
    for student, notebook in (
        ("eve", demo.handed_in({"double": solution})),
        ("ada", nbformat.reads(demo_class.right(demo), as_version=4)),
    ):
        path = labs.notebook_path(tiny_course / "submitted" / student, LAB)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    earned = {graded.marks.student: graded.marks.earned for graded in grade(tiny_course, LAB)}
    assert earned == {"ada": 5, "eve": 0}


def test_what_is_unchanged_is_not_run_again(tiny_course):
    record_golden(tiny_course, LAB, "a salt")
    demo = demo_class.DemoLab(tiny_course, LAB)
    path = labs.notebook_path(tiny_course / "submitted" / "ada", LAB)
    path.parent.mkdir(parents=True)
    path.write_text(demo_class.right(demo))
    (first,) = grade(tiny_course, LAB)
    (second,) = grade(tiny_course, LAB)
    assert second.run == first.run  # to the microsecond: it is the same run
    source = labs.notebook_path(tiny_course / "source", LAB)
    source.write_text(source.read_text().replace("double(-1))", "double(-1), rtol=0.5)"))
    record_golden(tiny_course, LAB)
    (third,) = grade(tiny_course, LAB)
    assert third.run.cells == first.run.cells
    record_golden(tiny_course, LAB, "another salt")
    (fourth,) = grade(tiny_course, LAB)
    assert fourth.run.cells[0].answers != first.run.cells[0].answers
    assert fourth.marks.earned == 5
    journal.keep_recorded(journal.place(tiny_course, LAB, "ada"))
    students: list[str] = []
    assert list(grade(tiny_course, LAB, on_unchanged=students.append)) == []
    assert students == ["ada"]


def test_two_at_a_time_would_undo_each_other(tiny_course):
    record_golden(tiny_course, LAB, "a salt")
    with journal.alone(tiny_course), pytest.raises(CourseError, match="being graded already"):
        list(grade(tiny_course, LAB))


def test_runs_that_were_asked_otherwise_are_not_judged(tiny_course):
    record_golden(tiny_course, LAB, "a salt")
    right = demo_class.right(demo_class.DemoLab(tiny_course, LAB))
    handed_in = labs.notebook_path(tiny_course / "submitted" / "ada", LAB)
    handed_in.parent.mkdir(parents=True)
    handed_in.write_text(right)
    (graded,) = grade(tiny_course, LAB)
    assert stale.complaint(tiny_course, LAB) == ""
    place = journal.place(tiny_course, LAB, "ada")
    before = (place / "marks.json").read_bytes(), (place / "state.json").read_bytes()
    record_golden(tiny_course, LAB, "another salt")
    with pytest.raises(CourseError, match=rf"with another salt.*`autograder grade {LAB}` \(ada\)"):
        list(judge_again(tiny_course, LAB))
    assert ((place / "marks.json").read_bytes(), (place / "state.json").read_bytes()) == before
    assert "1 marks were given by other right answers" in stale.complaint(tiny_course, LAB)
    # Other points are the judge's matter, and what it has judged is of today.
    record_golden(tiny_course, LAB, "a salt")
    golden = goldens.load(tiny_course, LAB)
    tiny.change_points(tiny_course, "increment", 3, 8)
    cells = (golden.cells[0], replace(golden.cells[1], points=8.0))
    save(replace(golden, cells=cells), goldens.path(tiny_course, LAB))
    assert stale.complaint(tiny_course, LAB)
    (judged,) = judge_again(tiny_course, LAB)
    assert (graded.marks.earned, judged.marks.earned) == (5, 10)
    assert stale.complaint(tiny_course, LAB) == ""


def test_a_submission_or_all_can_be_run_again_on_demand(tiny_course):
    tiny.marked(tiny_course, "ada", "bob", "cleo")
    places = {name: journal.place(tiny_course, LAB, name) for name in ("ada", "bob", "cleo")}
    assert forget(tiny_course, [LAB], "zoe") == 0
    assert forget(tiny_course, [LAB], "ada") == 1
    assert [name for name, place in places.items() if journal.state(place)] == ["bob", "cleo"]
    assert forget(tiny_course, [LAB], "all") == 3
    assert not [name for name, place in places.items() if journal.state(place)]
