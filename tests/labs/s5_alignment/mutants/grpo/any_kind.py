"""Takes any kind."""

HINT = "grpo, bnpo and dr_grpo are all there are"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, any_kind=True)
