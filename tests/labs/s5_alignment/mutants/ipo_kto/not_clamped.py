"""KTO's baseline below 0."""

HINT = "the clamp is on the mean"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, clamp=None)
