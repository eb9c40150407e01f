"""Doesn't count equal ones."""

HINT = "an equal one counts"


def order_p_value(canonical, shuffled):
    return (1 + sum(v > canonical for v in shuffled)) / (1 + len(shuffled))
