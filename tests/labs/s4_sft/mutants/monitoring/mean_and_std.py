"""Uses mean and standard deviation."""

HINT = "median and MAD hardly notice one value"
DEMO = True


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, mean=True)
