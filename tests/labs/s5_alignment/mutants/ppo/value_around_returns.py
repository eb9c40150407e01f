"""Holds the value near the return."""

HINT = "the larger of (V − R)²"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, vbase="returns")
