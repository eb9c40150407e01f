"""Loses the minus sign."""

HINT = "the loss has a minus"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, sign=-1)
