"""Counts ratios above the bound alone."""

HINT = "on either side"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, fraction="above")
