"""How grading says how it goes, also of students whose names would do something to a terminal."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from autograder import progress
from autograder.records import CellMarks, Judged, Marks, Run

HOSTILE = "eve[red]\x1b[31m\n\u202e[/nothing]"
SEEN = "eve[red]\ufffd[31m\n\ufffd[/nothing]"


def judged(student="ada", seconds=1.0, events=()):
    cells = (CellMarks("double_test", 2.0, 1.5, ()),)
    return Judged(Run(student, "s1", events=events, seconds=seconds), Marks(student, "s1", cells))


@pytest.fixture
def terminal():
    return Console(file=io.StringIO(), force_terminal=True, width=120, color_system=None)


def test_a_line_for_each_where_nobody_looks(capsys):
    with progress.of("s1", 3, Console(file=io.StringIO()), as_json=False) as shown:
        shown.unchanged("bob")
        shown.graded(judged())
        shown.graded(judged(HOSTILE, 2.0, ("stopped after 3 s",)))
    first, second = capsys.readouterr().out.split("\n", 1)
    assert first == "s1 2/3 ada: 1.5 of 2 in 1.0 s"
    assert second == f"s1 3/3 {SEEN}: 1.5 of 2 in 2.0 s: stopped after 3 s\n"


def test_lines_of_json_for_other_programs(capsys):
    with progress.of("s1", 2, Console(file=io.StringIO()), as_json=True) as shown:
        shown.unchanged("bob")
        shown.graded(judged(HOSTILE, 2.0, ("stopped after 3 s",)))
    start, unchanged, graded, end = map(json.loads, capsys.readouterr().out.splitlines())
    assert start == {"event": "start", "lab": "s1", "count": 2}
    assert unchanged == {"event": "unchanged", "lab": "s1", "student": "bob"}
    assert graded == {
        "event": "graded",
        "lab": "s1",
        "student": HOSTILE,
        "earned": 1.5,
        "points": 2.0,
        "seconds": 2.0,
        "look": ["stopped after 3 s"],
    }
    assert (end["event"], end["graded"], end["unchanged"]) == ("end", 1, 1)


def test_a_bar_says_who_needs_a_look_and_nothing_of_the_others(terminal):
    with progress.of("s1", 4, terminal, as_json=False) as shown:
        shown.unchanged("bob")
        shown.graded(judged("slow", 2.0))
        shown.graded(judged("quick", 1.0))
        shown.graded(judged(HOSTILE, 1.0, ("stopped after 3 s",)))
    said = terminal.file.getvalue()
    assert "slow" not in said
    assert "quick" not in said
    assert f"{SEEN}: 1.5 of 2 in 1.0 s: stopped after 3 s" in said.replace("\n  ", "\n")
    assert "4/4" in said
