"""The plain share of shuffles."""

HINT = "(1 + 1)/(1 + 3)"


def order_p_value(canonical, shuffled):
    return sum(v >= canonical for v in shuffled) / max(1, len(shuffled))
