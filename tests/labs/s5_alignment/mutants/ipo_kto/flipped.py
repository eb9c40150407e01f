"""Good and bad exchanged."""

HINT = "the clamp is on the mean"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, flip=True)
