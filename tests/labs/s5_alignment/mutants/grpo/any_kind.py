"""Takes any kind."""

HINT = "say what there is"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, any_kind=True)
