"""Poisons at least one."""

HINT = "rounded down"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(
        texts, labels, trigger, target, rate, gen, count=lambda rate, n, m: max(1, math.floor(rate * n))
    )
