"""Smooths the hinge as well."""

HINT = "and no smoothing"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, smooth_hinge=True)
