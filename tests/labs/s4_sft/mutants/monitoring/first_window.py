"""Reports spikes in the first window."""

HINT = "nothing in the first window"


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, early=True)
