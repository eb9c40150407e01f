"""Merges after each criterion."""

HINT = "a call for each criterion"


def branch_solve_merge(task, respond):
    return _panel(task, respond, each=True)
