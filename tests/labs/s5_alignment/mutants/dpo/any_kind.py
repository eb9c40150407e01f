"""Takes any kind for sigmoid."""

HINT = "sigmoid, hinge and robust are all there are"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, any_kind=True)
