"""Static and continuous exchanged."""

HINT = "is filled at the beginning of the next"


def finish_times(requests, max_batch, policy):
    if policy not in ("static", "continuous"):
        raise ValueError(policy)
    return _finish(requests, max_batch, "static" if policy == "continuous" else "continuous")
