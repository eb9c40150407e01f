"""Counts tokens that lose their slope."""

HINT = "on either side"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, fraction="used")
