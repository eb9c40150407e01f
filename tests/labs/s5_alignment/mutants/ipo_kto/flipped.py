"""Good and bad exchanged."""

HINT = "the less it costs"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, flip=True)
