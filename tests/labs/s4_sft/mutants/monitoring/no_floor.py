"""Takes a MAD of 0 as nothing to compare with."""

HINT = "a MAD of 0 counts as 1e-8"


def find_spikes(values, window=20, k=6.0):
    def flat(t):
        return len(set(values[t - window : t])) == 1 and math.isfinite(values[t])

    return [t for t in _spikes(values, window, k) if not flat(t)]
