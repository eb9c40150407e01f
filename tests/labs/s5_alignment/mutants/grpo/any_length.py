"""dr_grpo without max_length."""

HINT = "say what there is"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, any_length=True)
