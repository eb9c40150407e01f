"""A lab's points stand in course.yml and in its notebook, and have to be the same."""

from __future__ import annotations

import pytest

import tiny
from autograder.authoring import golden as goldens
from autograder.authoring import release, sources
from autograder.course import CourseError


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("course.yml", "title: One more, points: 3", "title: One more, points: 4"),
        ("course.yml", "title: Why, points: 2", "title: Why, points: 1"),
        (f"source/{tiny.LAB}/{tiny.LAB}.ipynb", '"points": 3', '"points": 4'),
    ],
)
def test_points_that_differ_are_refused_by_all_that_reads_the_lab(tiny_course, path, before, after):
    tiny.marked(tiny_course)
    place = tiny_course / path
    text = place.read_text()
    assert text.count(before) == 1
    place.write_text(text.replace(before, after))
    for stage in (sources.load, goldens.load, release.release):
        with pytest.raises(CourseError, match=r"points in its source notebook, and . in course\.yml"):
            stage(tiny_course, tiny.LAB)
    assert not (tiny_course / "release").exists()


def test_points_that_changed_in_both_want_new_golden_answers(tiny_course):
    tiny.marked(tiny_course)
    tiny.change_points(tiny_course, "increment", 3, 4)
    sources.load(tiny_course, tiny.LAB)
    with pytest.raises(CourseError, match=r"the points of s1_tiny have changed.*run `autograder golden"):
        goldens.load(tiny_course, tiny.LAB)
