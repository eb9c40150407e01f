"""The larger of the two."""

HINT = "the smaller of ρA and clip(ρ)A"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, pick="max")
