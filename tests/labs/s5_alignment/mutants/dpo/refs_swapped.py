"""Exchanges the reference's two terms."""

HINT = "β·(log π − log π_ref)"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, swap=True)
