"""Exchanges the weights."""

HINT = "w_desirable for the good ones"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, swap=True)
