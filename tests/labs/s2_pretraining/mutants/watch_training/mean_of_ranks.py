"""Compares ranks with their mean."""

HINT = "the median of the ranks"


class Monitor(_Monitor):
    from_mean = True
