"""Clamps each difference before the mean."""

HINT = "the clamp is on the mean"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, clamp="rows")
