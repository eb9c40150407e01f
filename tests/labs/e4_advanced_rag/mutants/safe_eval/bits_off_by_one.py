"""Allows 257 bits."""

HINT = "257 bits are one too many"


def safe_eval(expr):
    return _calc(expr, bits=257)
