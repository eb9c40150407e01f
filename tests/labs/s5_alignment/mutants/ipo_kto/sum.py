"""The sum in place of the mean."""

HINT = "the mean over kl_pi − kl_ref"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, total=True)
