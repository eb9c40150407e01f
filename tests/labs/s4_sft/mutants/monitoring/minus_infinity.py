"""Takes −∞ for a jump down."""

HINT = "−∞ too"


def find_spikes(values, window=20, k=6.0):
    return [t for t in _spikes(values, window, k) if values[t] != -math.inf]
