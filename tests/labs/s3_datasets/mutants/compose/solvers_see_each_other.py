"""Lets solvers see what came before."""

HINT = "no other's reply"


def branch_solve_merge(task, respond):
    return _panel(task, respond, see=True)
