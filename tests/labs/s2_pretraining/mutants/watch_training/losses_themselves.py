"""Compares losses, not their logarithms."""

HINT = "compare logarithms"


class Monitor(_Monitor):
    linear = True
