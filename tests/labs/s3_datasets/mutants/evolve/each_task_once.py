"""Counts a task that comes twice once."""

HINT = "as often as it comes"


def failure_rate(operation, tasks, respond, _right=failure_rate):
    return _right(operation, sorted(set(tasks)), respond)
