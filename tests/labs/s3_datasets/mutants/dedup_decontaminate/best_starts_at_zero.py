"""Looks for a quality over 0."""

HINT = "whatever the sign"


def keep_representatives(pairs, quality):
    return [i for i in _keep(pairs, quality) if quality[i] >= 0 or not any(i in p for p in pairs)]
