"""Robust with the flipped term added."""

HINT = "the clean minus the flipped term"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, add=True)
