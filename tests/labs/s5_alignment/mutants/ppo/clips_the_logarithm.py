"""Clips the log-ratio."""

HINT = "the smaller of ρA and clip(ρ)A"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, log_clip=True)
