"""Solves a criterion twice, for its capitals."""

HINT = "the same in capitals counts once"


def branch_solve_merge(task, respond):
    return _panel(task, respond, fold=str)
