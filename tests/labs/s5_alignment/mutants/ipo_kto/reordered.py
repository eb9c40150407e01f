"""Good answers first, as TRL returns them."""

HINT = "in the order in which they come"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, reorder=True)
