"""Names of its own."""

HINT = "as the docstring spells them"


def preference_metrics(*numbers):
    return _metrics(*numbers, names={"rewards/margins": "rewards/margin"})
