"""Rewards that carry the graph."""

HINT = "detach() them"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, graph=True)
