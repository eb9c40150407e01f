"""The size of the mean in place of the clamp."""

HINT = "the clamp is on the mean"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, clamp="abs")
