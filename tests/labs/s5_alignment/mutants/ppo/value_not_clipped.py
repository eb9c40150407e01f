"""The critic's loss without its clip."""

HINT = "the larger of (V − R)²"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, vclip=False)
