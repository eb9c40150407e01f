"""Leaves what isn't finite in the windows."""

HINT = "left out of the windows"


def find_spikes(values, window=20, k=6.0):
    found = []
    for t in range(window, len(values)):
        before = sorted(values[t - window : t])
        middle = float(np.median(before))
        mad = max(float(np.median(np.abs(np.array(before) - middle))), 1e-8)
        if not math.isfinite(values[t]) or not values[t] <= middle + k * 1.4826 * mad:
            found.append(t)
    return found
