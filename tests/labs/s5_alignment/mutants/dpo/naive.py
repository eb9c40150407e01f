"""The logarithm of a sigmoid."""

HINT = "its logarithm −∞"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, naive=True)
