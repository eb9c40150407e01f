"""Rounds up."""

HINT = "rounded down"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, count=lambda rate, n, m: math.ceil(rate * n))
