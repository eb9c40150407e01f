"""Compares with fewer than five values."""

HINT = "fewer than 5 values"


class Monitor(_Monitor):
    least = 1
