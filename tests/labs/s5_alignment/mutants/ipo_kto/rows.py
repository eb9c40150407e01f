"""KTO with a baseline for each row."""

HINT = "one number, from all of kl_pi"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, rows=True)
