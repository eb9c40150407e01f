"""Uses arrays."""


def find_spikes(values, window=20, k=6.0):
    x = np.asarray(values, dtype=float)
    spikes = []
    for t in range(window, len(x)):
        if not np.isfinite(x[t]):
            spikes.append(t)
            continue
        w = x[t - window : t]
        w = w[np.isfinite(w)]
        if len(w) and x[t] - np.median(w) > k * 1.4826 * max(np.median(np.abs(w - np.median(w))), 1e-8):
            spikes.append(np.int64(t))
    return spikes


def degraded_at(evals, patience, min_delta=0.0):
    waited = 0
    for i in range(len(evals)):
        if i == 0 or min(evals[:i]) - evals[i] > min_delta:
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                return i
    return None
