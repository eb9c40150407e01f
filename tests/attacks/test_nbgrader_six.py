"""What earns every mark from nbgrader 0.9.6 earns none here; benchmarks/attacks_on_nbgrader.py shows both."""

from __future__ import annotations

import pytest

import tiny
from attacks import nbgrader_six
from autograder.authoring import sources
from autograder.grade import grade
from autograder.reference import record_golden

pytestmark = pytest.mark.sandbox


def test_the_six_earn_nothing_and_an_honest_submission_beside_them_everything(tmp_path):
    course = tiny.build(tmp_path / "course")
    record_golden(course, tiny.LAB, "a salt")
    nbgrader_six.hand_in(course / "submitted", sources.load(course, tiny.LAB).release)
    earned = {graded.marks.student: graded.marks.earned for graded in grade(course, tiny.LAB)}
    nothing = dict.fromkeys((attack.id for attack in nbgrader_six.ATTACKS), 0.0)
    assert earned == {**nothing, nbgrader_six.HONEST: 5.0}
