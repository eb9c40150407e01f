"""Puts a NaN among the values to compare with."""

HINT = None


class Monitor(_Monitor):
    poisoned = True
