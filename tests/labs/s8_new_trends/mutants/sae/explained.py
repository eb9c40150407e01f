"""Gives the fraction explained."""

HINT = "all squared errors"


def sae_report(x, x_hat, features):
    return _report(
        x,
        x_hat,
        features,
        fvu=lambda x, y: 1 - float((x - y).square().sum() / (x - x.mean(0)).square().sum()),
    )
