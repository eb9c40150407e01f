"""Compares with zero, not with the mean."""

HINT = "not from zero"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, center=lambda x: 0)
