"""Counts the less likely ones."""

HINT = "one of three is larger"


def order_p_value(canonical, shuffled):
    return (1 + sum(v <= canonical for v in shuffled)) / (1 + len(shuffled))
