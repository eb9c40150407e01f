"""Exchanges policy and reference in the divergence."""

HINT = "with d = log π_ref − log π"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, kl="reversed")
