"""β outside the sigmoid."""

HINT = "β belongs inside"


def dpo_loss(*numbers, **options):
    return _dpo(*numbers, **options, outside=True)
