"""Counts the dead."""

HINT = "not a number of features"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, dead=lambda on: float((~on.any(0)).sum()))
