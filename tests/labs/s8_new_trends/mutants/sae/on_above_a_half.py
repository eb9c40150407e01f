"""Rounds features before counting."""

HINT = "however little"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, on=lambda f: f > 0.5)
