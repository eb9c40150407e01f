"""The mean over answers for bnpo."""

HINT = "which lengths count more?"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, reduce={"bnpo": "grpo"})
