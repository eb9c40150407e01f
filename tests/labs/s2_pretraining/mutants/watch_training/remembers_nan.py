"""Puts a NaN among the values to compare with."""

HINT = "neither the NaN nor the loss of 50 is remembered"


class Monitor(_Monitor):
    poisoned = True
