"""The rate of the other class's items instead of all."""

HINT = "n all items"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, count=lambda rate, n, m: math.floor(rate * m))
