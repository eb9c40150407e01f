"""Takes the lower of the two in the middle."""

HINT = "the median of the earlier values"


class Monitor(_Monitor):
    low = True
