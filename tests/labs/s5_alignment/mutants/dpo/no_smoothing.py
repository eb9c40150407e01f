"""Smoothing in robust alone, as TRL has it."""

HINT = "the flipped label counts with ε"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, no_smoothing=True)
