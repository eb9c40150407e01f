"""The mean over the padding as well."""

HINT = "the tokens that the mask keeps"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, padded=True)
