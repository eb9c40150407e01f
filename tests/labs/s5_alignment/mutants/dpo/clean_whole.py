"""The clean label counts whole."""

HINT = "the flipped label counts with ε"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, halves=True)
