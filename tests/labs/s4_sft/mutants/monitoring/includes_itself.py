"""Includes t in its window."""

HINT = "the window ends before t"


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, include=1)
