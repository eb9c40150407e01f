"""Merges where there is nothing to merge."""

HINT = "the task itself is sent"


def branch_solve_merge(task, respond):
    return _panel(task, respond, none=False)
