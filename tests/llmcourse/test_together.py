"""A system made of the student's parts takes the library's where one is missing, and says so."""

from __future__ import annotations

import pytest

from llmcourse.together import Parts


def double(x):
    return 2 * x


def unwritten(x):
    raise NotImplementedError


def broken(x):
    return x.no_such_thing


def test_a_part_that_agrees_is_taken():
    parts = Parts()
    mine = lambda x: x + x  # noqa: E731
    assert parts.choose("double", mine, double, lambda f: f(3) == 6) is mine
    assert parts.chosen == {"double": "yours"}
    assert parts.yours == 1


@pytest.mark.parametrize(
    ("mine", "reason"),
    [
        (unwritten, "yours isn't written yet"),
        (lambda x: 3 * x, "yours gives something else"),
        (broken, "yours raised AttributeError: 'int' object has no attribute 'no_such_thing'"),
    ],
)
def test_a_part_that_does_not_agree_is_the_library_s(mine, reason):
    parts = Parts()
    assert parts.choose("double", mine, double, lambda f: f(3) == 6) is double
    assert parts.chosen == {"double": f"the library's ({reason})"}


def test_what_no_library_has_is_called_what_it_is():
    parts = Parts()
    parts.choose("pack", unwritten, double, lambda f: f(1), whose="random windows")
    assert parts.chosen == {"pack": "random windows (yours isn't written yet)"}


def test_show_says_whose_each_part_is(capsys):
    parts = Parts()
    parts.choose("double", double, double, lambda f: True)
    parts.choose("a longer name", unwritten, double, lambda f: f(1))
    parts.show()
    assert capsys.readouterr().out.splitlines() == [
        "double         yours",
        "a longer name  the library's (yours isn't written yet)",
        "1 of 2 parts are yours",
    ]
