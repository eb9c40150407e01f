"""dr_grpo not divided by the number of answers."""

HINT = "which lengths count more?"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, reduce={"dr_grpo": "sum"})
