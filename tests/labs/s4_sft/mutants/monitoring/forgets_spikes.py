"""Leaves earlier spikes out of the windows."""

HINT = "an earlier spike stays in the windows"


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, forget=True)
