"""A gradient goes through the baseline."""

HINT = "detach() it"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, detach=False)
