"""Doesn't refuse a server without seats."""

HINT = "nobody would ever run"


def simulate(requests, **how):
    if how["max_seqs"] < 1:
        return {job.id: (math.inf, math.inf, 0) for job in requests}
    return _simulate(requests, **how)
