"""All of a static batch are finished when its last is."""

HINT = "has its last token at 14"


def simulate(requests, **how):
    return _simulate(requests, static_whole=True, **how)
