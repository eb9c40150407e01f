"""Compares losses, not their logarithms."""

HINT = None


class Monitor(_Monitor):
    linear = True
