"""Robust without its divisor."""

HINT = "over 1 − 2ε"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, divide=False)
