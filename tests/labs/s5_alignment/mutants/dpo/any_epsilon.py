"""Takes robust with ε of ½ and more."""

HINT = "1 − 2ε must be positive"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, any_eps=True)
