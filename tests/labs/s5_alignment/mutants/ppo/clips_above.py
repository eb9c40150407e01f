"""Clips from above alone."""

HINT = "clipped on both sides"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, side="above")
