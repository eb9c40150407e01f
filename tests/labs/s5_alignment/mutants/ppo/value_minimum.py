"""The smaller of the critic's errors."""

HINT = "the larger of (V − R)²"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, vpick="min")
