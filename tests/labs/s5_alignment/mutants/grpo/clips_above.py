"""Clips from above alone."""

HINT = "the smaller of ρA and clip(ρ)A"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, side="above")
