"""Takes jumps down for spikes."""

HINT = "only jumps up count"


def find_spikes(values, window=20, k=6.0):
    return _spikes(values, window, k, two_sided=True)
