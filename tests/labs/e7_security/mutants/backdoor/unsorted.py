"""Leaves the indices in the order of the draw."""

HINT = "smallest first"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, sort=False)
