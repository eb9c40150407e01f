"""What students get holds nothing that they shouldn't have."""

from __future__ import annotations

import nbformat
import pytest

from autograder import labs
from autograder.authoring import sources
from autograder.authoring.release import release
from autograder.course import CourseError
from autograder.intake.repair import repair

LAB = "s1_tiny"


def edit(folder, name, old, new):
    path = labs.notebook_path(folder / "source", LAB)
    notebook = nbformat.read(path, as_version=4)
    cell = next(c for c in notebook.cells if c.id == name)
    assert old in cell.source
    cell.source = cell.source.replace(old, new)
    nbformat.write(notebook, path)


def test_release_holds_questions_only_and_repeats_byte_for_byte(tiny_course):
    assert release(tiny_course, LAB) is True
    path = labs.notebook_path(tiny_course / "release", LAB)
    first = path.read_bytes()
    text = first.decode()
    for secret in ("2 * x", "answer(", "HIDDEN", "repeated counting"):
        assert secret not in text
    assert "expect.equal(double(1), 2" in text
    assert "github/OWNER/llm-course/blob/main/release/s1_tiny/s1_tiny.ipynb" in text
    assert release(tiny_course, LAB) is False
    assert path.read_bytes() == first


def test_what_is_collapsed_stays_so(tiny_course):
    closed = {"jupyter": {"source_hidden": True}, "cellView": "form"}
    path = labs.notebook_path(tiny_course / "source", LAB)
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.id in ("setup", "double_test"):
            cell.metadata.update(closed)
    nbformat.write(notebook, path)
    release(tiny_course, LAB)
    released = labs.notebook_path(tiny_course / "release", LAB)
    repaired = repair(released.read_bytes(), sources.load(tiny_course, LAB), "someone").notebook
    for cells in (nbformat.read(released, as_version=4).cells, nbformat.from_dict(repaired).cells):
        marked = [cell.id for cell in cells if closed.items() <= dict(cell.metadata).items()]
        assert marked == ["setup", "double_test"]


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("double_test", "### BEGIN HIDDEN TESTS", "", "asks a hidden question outside"),
        ("double_test", "HIDDEN TESTS", "HIDDEN TEST", "still holds a solution or hidden-test mark"),
        ("setup", "answer, rng", "answer, rng  # github.com/other/course", "installs from elsewhere"),
    ],
)
def test_a_leak_is_refused_and_leaves_the_old_release(tiny_course, name, old, new, problem):
    release(tiny_course, LAB)
    path = labs.notebook_path(tiny_course / "release", LAB)
    before = path.read_bytes()
    edit(tiny_course, name, old, new)
    with pytest.raises(CourseError, match=problem):
        release(tiny_course, LAB)
    assert path.read_bytes() == before


def test_stray_files_in_source_are_refused(tiny_course):
    (tiny_course / "source" / LAB / "notes.txt").write_text("the answers")
    with pytest.raises(CourseError, match=r"students would get s1_tiny/notes\.txt"):
        release(tiny_course, LAB)
