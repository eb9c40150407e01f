"""Compares a loss with a window that includes it."""

HINT = "the median of the earlier values alone"


class Monitor(_Monitor):
    includes_itself = True
