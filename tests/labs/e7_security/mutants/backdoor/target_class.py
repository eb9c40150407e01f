"""Poisons items of the target class, which teaches nothing."""

DEMO = True
HINT = "items of the target class"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, others=False)
