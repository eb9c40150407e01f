"""Adds the reference's log-probabilities."""

HINT = "β·(log π − log π_ref)"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, refs=-1)
