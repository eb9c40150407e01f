"""Averages the columns' fractions."""

HINT = "summed before they are divided"


def sae_report(x, x_hat, features):
    return _report(
        x,
        x_hat,
        features,
        fvu=lambda x, y: float(((x - y).square().sum(0) / (x - x.mean(0)).square().sum(0)).mean()),
    )
