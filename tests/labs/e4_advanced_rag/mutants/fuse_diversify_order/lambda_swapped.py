"""Weighs the question with 1 − λ."""

HINT = "λ weighs the question"


def mmr(q, X, k, lam, pool):
    return _choose(q, X, k, lam, pool, swap=True) if lam != 1 else _choose(q, X, k, lam, pool)
