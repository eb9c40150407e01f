"""Recorded answers + golden answers → marks, with a reason for each answer.

Comes in: `Run` and `Golden`. Goes out: `Marks`. May not know: files, processes, the sandbox; it is a pure
function, so that marks can be judged again in milliseconds.

judge.py    compares them
explain.py  which cells are run once more for their checks, and what both runs come to
"""
