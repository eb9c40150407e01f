"""Takes the upper one of two middle values for the median."""

HINT = "the mean of the two middle ones"


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, median=statistics.median_high)
