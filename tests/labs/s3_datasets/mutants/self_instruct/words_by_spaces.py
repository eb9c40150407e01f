"""Counts words by spaces."""

HINT = "words by words(text)"


def accept(task, pool, limit=0.7, _right=accept):
    n = len(task.split())
    if n < 3:
        return False, "too short"
    if n > 150:
        return False, "too long"
    good, why = _right(task, pool, limit)
    return (True, "ok") if why in ("too short", "too long") else (good, why)
