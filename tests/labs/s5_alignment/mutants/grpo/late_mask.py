"""Masks after exp."""

HINT = "before exp"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, late=True)
