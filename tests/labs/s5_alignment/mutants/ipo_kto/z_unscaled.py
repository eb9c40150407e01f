"""The baseline without β."""

HINT = "one baseline"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, beta_z=True)
