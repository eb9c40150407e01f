"""The mean of the rows' means."""

HINT = "not a mean of the rows' means"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, rows=True)
