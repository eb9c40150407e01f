"""The hinge at a margin of 1/β in h, not scaled."""

HINT = "whatever the answers' lengths"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, at_beta=True)
