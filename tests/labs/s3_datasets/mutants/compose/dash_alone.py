"""Takes any line with a dash."""

HINT = "lines that begin with '- '"


def branch_solve_merge(task, respond):
    return _panel(task, respond, start="-")
