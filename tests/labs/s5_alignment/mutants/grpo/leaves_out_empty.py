"""Leaves an empty answer out of the mean."""

HINT = "it counts as 0"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, empty=False)
