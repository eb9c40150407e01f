"""Step by step over arrays: what is left of each request, and which run; numpy integers come back."""


def finish_times(requests, max_batch, policy):
    if policy not in ("static", "continuous"):
        raise ValueError(f"policy {policy!r}")
    if max_batch < 1:
        raise ValueError(f"max_batch={max_batch}")
    if not requests:
        return []
    arrival, left = np.array(requests).T.copy()
    running, done = np.zeros(len(left), bool), np.zeros(len(left), int)
    order, step = np.argsort(arrival, kind="stable"), 0
    while (left > 0).any():
        if policy == "continuous" or not running.any():
            waiting = [i for i in order if arrival[i] <= step and left[i] > 0 and not running[i]]
            running[waiting[: max_batch - running.sum()]] = True
        left[running] -= 1
        step += 1
        ended = running & (left == 0)
        done[ended] = step
        running &= ~ended
    return list(done)
