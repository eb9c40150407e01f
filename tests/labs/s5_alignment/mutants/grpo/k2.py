"""The divergence as d²/2."""

HINT = "which is never negative"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, kl="k2")
