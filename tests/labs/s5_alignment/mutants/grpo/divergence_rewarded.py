"""Takes the divergence off the loss."""

HINT = "which is never negative"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, kl_sign=-1)
