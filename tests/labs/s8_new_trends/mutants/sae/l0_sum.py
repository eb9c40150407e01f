"""Counts all entries."""

HINT = "a number for a row"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, l0=lambda on: float(on.sum()))
