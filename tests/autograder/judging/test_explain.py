"""Which cells are explained, and what two runs come to."""

from __future__ import annotations

import pytest

from autograder.judging.explain import STOPPED, merged, wanting
from autograder.judging.judge import judge
from autograder.records import Answer, CellRun, Golden, GoldenCell, Run

GOLDEN = Golden(
    "tiny",
    "",
    "",
    tuple(
        GoldenCell(name, 2, (Answer("one", 1), Answer("two", 2))) for name in ("a_test", "b_test", "c_test")
    ),
)


def cell(name: str, one: int, two: int, **more) -> CellRun:
    return CellRun(name, answers=(Answer("one", one), Answer("two", two)), **{"status": "ok", **more})


def run(*cells: CellRun, **more) -> Run:
    shown = [{"id": c.grade_id, "outputs": [c.message]} for c in cells]
    return Run("someone", "tiny", cells, {"cells": shown}, **more)


def test_what_is_wrong_is_explained_and_what_is_right_or_stopped_is_not():
    asked = run(cell("a_test", 1, 2), cell("b_test", 1, 3))
    assert wanting(judge(asked, GOLDEN), asked) == ("b_test",)  # c_test was not run at all


@pytest.mark.parametrize("status", STOPPED)
def test_what_a_limit_ended_is_not_waited_for_again(status):
    asked = run(CellRun("a_test", status))
    assert wanting(judge(asked, GOLDEN), asked) == ()


def both(asked: Run, explained: Run) -> Run:
    return merged(asked, explained, judge(asked, GOLDEN), judge(explained, GOLDEN))


def test_a_cell_has_the_better_answers_and_the_message_of_its_check():
    asked = run(
        cell("a_test", 1, 2, checked=False),
        cell("b_test", 1, 9, checked=False),
        cell("c_test", 9, 9, checked=False),
        seconds=2.0,
        cpu_seconds=1.0,
        peak_memory=5,
        events=("x",),
    )
    explained = run(
        cell("b_test", 9, 9, status="error", message="is it b?"),
        cell("c_test", 1, 9, status="error", message="is it c?"),
        seconds=1.0,
        cpu_seconds=0.5,
        peak_memory=7,
        events=("x", "y"),
        lost={"mine": "died"},
    )
    got = both(asked, explained)
    marks = judge(got, GOLDEN)
    assert [c.earned for c in marks.cells] == [2, 1, 1]
    assert [c.message for c in marks.cells] == ["", "is it b?", "is it c?"]
    assert [c.checked for c in marks.cells] == [False, True, True]
    assert [c["outputs"] for c in got.notebook["cells"]] == [[""], ["is it b?"], ["is it c?"]]
    assert (got.seconds, got.cpu_seconds, got.peak_memory) == (3.0, 1.5, 7)
    assert (got.events, got.lost) == (("x", "y"), {"mine": "died"})


def test_a_second_run_that_broke_off_changes_no_marks():
    asked = run(cell("a_test", 1, 9, checked=False))
    broken = Run("someone", "tiny", events=("the run broke off",))
    got = both(asked, broken)
    assert got.cells == asked.cells
    assert got.notebook == asked.notebook
    assert got.events == ("the run broke off",)
