"""Puts a NaN among the values to compare with."""

HINT = "neither it nor the NaN is remembered"


class Monitor(_Monitor):
    poisoned = True
