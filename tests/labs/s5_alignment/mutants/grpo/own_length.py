"""dr_grpo divided by the batch's own length."""

HINT = "which lengths count more?"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, t_length=True)
