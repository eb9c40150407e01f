"""Gradients through old values and returns."""

HINT = "the returns are what the critic is to learn"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, vdetach=False)
