"""Clips every tensor by itself."""

HINT = "one factor for all"


def clip_(params, max_norm):
    return _clip(params, max_norm, each=True)
