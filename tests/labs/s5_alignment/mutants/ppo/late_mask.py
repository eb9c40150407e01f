"""Masks after exp."""

HINT = "set the log-ratio to 0"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, late=True)
