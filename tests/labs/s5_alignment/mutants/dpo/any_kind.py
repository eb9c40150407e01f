"""Takes any kind for sigmoid."""

HINT = "say what there is"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, any_kind=True)
