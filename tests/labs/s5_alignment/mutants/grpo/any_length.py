"""dr_grpo without max_length."""

HINT = "there is no default to divide by"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, any_length=True)
