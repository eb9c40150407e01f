"""Detaches the reference's log-probabilities."""

HINT = "not even the reference"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, detached=True)
