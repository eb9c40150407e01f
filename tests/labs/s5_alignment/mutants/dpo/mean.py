"""The mean over the batch."""

HINT = "no mean over the batch"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, mean=True)
