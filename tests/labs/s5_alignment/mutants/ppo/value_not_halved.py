"""The critic's loss without the half."""

HINT = "half the mean"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, half=False)
