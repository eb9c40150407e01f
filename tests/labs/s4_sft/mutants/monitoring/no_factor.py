"""Forgets 1.4826."""

HINT = "3 · 1.4826 · 0.1"


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, factor=1.0)
