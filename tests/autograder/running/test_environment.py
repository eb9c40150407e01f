"""Machines that differ in what runs submissions are told apart, and in words."""

from __future__ import annotations

import json

import pytest

from autograder.running import environment


@pytest.mark.parametrize(
    ("part", "theirs", "said"),
    [
        ("Python", "3.99.0", "Python 3.99.0 there, "),
        ("code and data", "other", "code and data"),
        ("packages", {"numpy": "0.1"}, "packages: numpy 0.1 there, "),
        ("packages", {"aaa": "1.0"}, "packages: aaa 1.0 there, missing here"),
        ("packages", {"numpy": None}, "packages: numpy missing there, "),
    ],
)
def test_the_first_difference_of_another_machine_is_named(part, theirs, said):
    parts = environment.parts()
    if isinstance(theirs, dict):
        merged = {**parts[part], **theirs}
        theirs = {name: version for name, version in merged.items() if version is not None}
    assert environment.difference({**parts, part: theirs}).startswith(said)
    assert environment.difference(json.loads(json.dumps(parts))) == ""
