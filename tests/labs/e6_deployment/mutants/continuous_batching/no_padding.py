"""In a static batch those that are done cost nothing."""

HINT = "keeps its seat"


def simulate(requests, **how):
    return _simulate(requests, padding=False, **how)
