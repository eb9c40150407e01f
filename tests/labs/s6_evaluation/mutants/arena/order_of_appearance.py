"""Rates in the order in which the models appear in games."""

HINT = "in the order of names"


def bradley_terry(games, names):
    return _bt(games, names, order=lambda g, n: list(dict.fromkeys(x for a, b, _ in g for x in (a, b))))
