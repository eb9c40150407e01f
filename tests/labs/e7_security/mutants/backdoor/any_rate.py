"""Takes any rate."""

HINT = "between 0 and 1"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, check=False)
