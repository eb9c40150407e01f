"""The divergence as −d."""

HINT = "which is never negative"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, kl="k1")
