"""Which test cells are to be explained, and what a run that asked and one that explained come to together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from autograder.records import CellRun, Marks, Run

STOPPED = ("timeout", "died", "too much output", "not run")
"""By a limit: the student knows why, and it would be waited for again."""


def wanting(marks: Marks, asked: Run) -> tuple[str, ...]:
    """The test cells that didn't earn all their points, and that no limit ended."""
    status = {cell.grade_id: cell.status for cell in asked.cells}
    return tuple(
        cell.grade_id
        for cell in marks.cells
        if cell.earned < cell.points and status.get(cell.grade_id, "not run") not in STOPPED
    )


def merged(asked: Run, explained: Run, by_asking: Marks, by_explaining: Marks) -> Run:
    """One run of both: a cell has the answers that earned more, and the message of its visible check.

    A run that broke off has only the cells that were done until then.
    """
    first = {cell.grade_id: cell.earned for cell in by_asking.cells}
    second = {cell.grade_id: cell.earned for cell in by_explaining.cells}
    again = {cell.grade_id: cell for cell in explained.cells}

    def best(cell: CellRun) -> CellRun:
        other = again.get(cell.grade_id)
        if other is None:
            return cell
        name = cell.grade_id
        answers = other.answers if second.get(name, 0) > first.get(name, 0) else cell.answers
        return replace(other, answers=answers, seconds=cell.seconds + other.seconds)

    return replace(
        asked,
        cells=tuple(best(cell) for cell in asked.cells),
        notebook=_with_checks(asked.notebook, explained.notebook, set(again)),
        events=tuple(dict.fromkeys(asked.events + explained.events)),
        lost={**asked.lost, **explained.lost},
        seconds=asked.seconds + explained.seconds,
        cpu_seconds=asked.cpu_seconds + explained.cpu_seconds,
        noticed=tuple(dict.fromkeys(asked.noticed + explained.noticed)),
        peak_memory=max(asked.peak_memory, explained.peak_memory),
    )


def _with_checks(
    asked: dict[str, Any] | None, explained: dict[str, Any] | None, cells: set[str]
) -> dict[str, Any] | None:
    """The notebook of the first run, with what the checks of these cells displayed in the second."""
    if asked is None or explained is None:
        return asked
    shown = {cell["id"]: cell for cell in explained["cells"]}
    return {**asked, "cells": [shown[c["id"]] if c["id"] in cells else c for c in asked["cells"]]}
