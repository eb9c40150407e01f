"""The logarithm, as in DPO."""

HINT = "no logarithm"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, log=True)
