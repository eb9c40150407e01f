"""No clip at all."""

HINT = "the smaller of ρA and clip(ρ)A"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, pick="plain")
