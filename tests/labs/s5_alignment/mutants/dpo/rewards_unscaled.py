"""Rewards without β."""

HINT = "β·(log π − log π_ref)"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, unscaled=True)
