"""The right answers are recorded once the reference is sound, and the salt tells wrong from right."""

from __future__ import annotations

import nbformat
import pytest
from typer.testing import CliRunner

from autograder import cli
from autograder.authoring import golden
from autograder.course import CourseError
from autograder.reference import SaltRefused, record_golden
from autograder.verbs import authoring
from tiny import LAB


def test_golden_answers_know_when_the_lab_has_changed(tiny_course):
    recorded = record_golden(tiny_course, LAB, "a salt")
    assert golden.load(tiny_course, LAB) == recorded
    place = golden.path(tiny_course, LAB)
    before = place.read_bytes()
    record_golden(tiny_course, LAB)
    assert place.read_bytes() == before
    other = record_golden(tiny_course, LAB, "another salt")
    assert other.cells[0].answers[0].value != recorded.cells[0].answers[0].value
    source = tiny_course / "source" / LAB / f"{LAB}.ipynb"
    source.write_text(source.read_text().replace("2 * x", "x + x"))
    with pytest.raises(CourseError, match="has changed since"):
        golden.load(tiny_course, LAB)


def test_a_reference_solution_that_fails_is_named(tiny_course):
    source = tiny_course / "source" / LAB / f"{LAB}.ipynb"
    source.write_text(source.read_text().replace("2 * x", "3 * x"))
    with pytest.raises(CourseError, match="cell double_test: error"):
        record_golden(tiny_course, LAB)
    assert not golden.path(tiny_course, LAB).exists()


@pytest.fixture
def lucky(tiny_course):
    """A course with a mutant that is right for odd numbers, so that half of the salts don't notice it."""
    mutant = tiny_course / "tests" / "labs" / LAB / "mutants" / "double" / "one.py"
    mutant.write_text('"""Odd."""\n\nHINT = None\n\n\ndef double(x):\n    return 2 * x if x % 2 else 0\n')
    return tiny_course


def number(course) -> int:
    """The hidden number under the salt in use."""
    return golden.load(course, LAB).cells[0].answers[0].value // 2


def test_a_salt_under_which_a_mutant_earns_full_marks_is_refused(lucky):
    taken, said = [], set()
    for salt in "abcd":
        golden.path(lucky, LAB).unlink(missing_ok=True)
        try:
            record_golden(lucky, LAB, salt)
        except SaltRefused as error:
            said.add(str(error))
        taken.append(golden.path(lucky, LAB).exists())
        assert not taken[-1] or number(lucky) % 2 == 0
    assert set(taken) == {True, False}
    assert said == {
        f"{LAB}: under this salt its questions don't tell wrong from right (double/mutant/one earns 2 of 2): "
        "take another one, or let --try find it"
    }


def test_a_salt_under_which_a_variant_loses_is_refused(tiny_course):
    variant = tiny_course / "tests" / "labs" / LAB / "variants" / "double" / "one.py"
    variant.write_text('"""Not for negative numbers."""\n\n\ndef double(x):\n    return abs(2 * x)\n')
    with pytest.raises(SaltRefused, match=r"\(double/variant/one earns 1 of 2\)"):
        record_golden(tiny_course, LAB, "a salt")


def test_a_setup_that_cannot_be_forked_is_refused(tiny_course):
    path = tiny_course / "source" / LAB / f"{LAB}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    (setup,) = (cell for cell in notebook.cells if cell.id == "setup")
    setup.source += (
        "\nimport threading, time\nthreading.Thread(target=time.sleep, args=[600], daemon=True).start()"
    )
    nbformat.write(notebook, path)
    with pytest.raises(CourseError, match="its setup can't be run once for a whole class"):
        record_golden(tiny_course, LAB)


def test_salt_and_try_exclude_each_other(tiny_course):
    with pytest.raises(CourseError, match="take one of them"):
        authoring.golden([LAB], tiny_course, salt="a", try_=True)


def test_try_finds_a_salt(lucky):
    for _ in range(3):
        got = CliRunner().invoke(cli.app, ["golden", "--try", "--course", str(lucky)])
        assert got.exit_code == 0, got.output
        assert number(lucky) % 2 == 0
