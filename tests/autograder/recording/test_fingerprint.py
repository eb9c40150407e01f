"""What makes a submission run again, and what doesn't."""

from __future__ import annotations

import copy
import json

import pytest

from autograder.authoring import sources
from autograder.course import Limits
from autograder.recording import fingerprint
from tiny import LAB


@pytest.fixture
def notebook(tiny_course):
    return json.loads(json.dumps(sources.load(tiny_course, LAB).notebook))


def changed(notebook, cell, old, new):
    """A copy with this text in a cell replaced."""
    other = copy.deepcopy(notebook)
    (one,) = [one for one in other["cells"] if one["id"] == cell]
    assert old in one["source"]
    one["source"] = one["source"].replace(old, new)
    return other


@pytest.mark.parametrize(
    ("cell", "old", "new"),
    [
        ("double_test", "double(-1))", "double(-1), rtol=0.1, atol=0)"),
        ("double_test", "double(-1))", "double(-1), at_least=-3, at_most=0)"),
        ("double_test", "double(-1))", "double(-1), one_of=[-2, 2])"),
        ("double_test", "### END HIDDEN TESTS", "# a remark\n### END HIDDEN TESTS"),
        ("title", "Arithmetic", "Sums"),
        ("written_1", "Because", "Since"),
    ],
)
def test_rules_and_prose_need_no_new_run(notebook, cell, old, new):
    assert fingerprint.code(changed(notebook, cell, old, new)) == fingerprint.code(notebook)


@pytest.mark.parametrize(
    ("cell", "old", "new"),
    [
        ("double_test", "double(-1)", "double(-2)"),
        ("double_test", '"minus one"', '"minus 1"'),
        ("double_test", "double(-1))", "double(-1, rtol=0.1))"),  # the student's function's, not the rule's
        ("double_test", "double(1), 2", "double(1), 3"),
        ("setup", "answer, rng", "answer, rng as rng"),
        ("double", "2 * x", "x * 2"),
        ("double", "2 * x", "answer(x, rtol=0.1)"),
    ],
)
def test_code_and_questions_do(notebook, cell, old, new):
    one, other = (changed(notebook, cell, old, text) for text in (old, new))
    assert fingerprint.code(one) != fingerprint.code(other)


def test_another_order_is_other_code(notebook):
    other = copy.deepcopy(notebook)
    other["cells"][2:6] = [*other["cells"][4:6], *other["cells"][2:4]]
    assert fingerprint.code(other) != fingerprint.code(notebook)


def test_a_run_depends_on_salt_limits_sandbox_and_what_is_explained():
    limits = Limits(cell_seconds=3)
    contexts = {
        fingerprint.context("a salt", limits, "bubblewrap", "wrong"),
        fingerprint.context("another", limits, "bubblewrap", "wrong"),
        fingerprint.context("a salt", Limits(cell_seconds=4), "bubblewrap", "wrong"),
        fingerprint.context("a salt", limits, "none", "wrong"),
        fingerprint.context("a salt", limits, "bubblewrap", "all"),
    }
    assert len(contexts) == 5
    assert fingerprint.context("a salt", Limits(cell_seconds=3), "bubblewrap", "wrong") in contexts


def test_an_earlier_run_gets_the_prose_of_today(notebook):
    ran = copy.deepcopy(notebook)
    (cell,) = [cell for cell in ran["cells"] if cell["id"] == "double"]
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "4"}]
    today = changed(notebook, "written_1", "Because", "Since")
    merged = {cell["id"]: cell for cell in fingerprint.with_new_prose(ran, today)["cells"]}
    assert "".join(merged["written_1"]["source"]).startswith("Since")
    assert "".join(merged["double"]["outputs"][0]["text"]) == "4"
