"""KTO with a baseline for each row."""

HINT = "the clamp is on the mean"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, rows=True)
