"""The mean over tokens for grpo."""

HINT = "which lengths count more?"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, reduce={"grpo": "bnpo"})
