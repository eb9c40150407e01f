"""Looks for dead rows."""

HINT = "not of the entries or rows"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, dead=lambda on: float((~on.any(1)).double().mean()))
