"""Compares with one mean of everything."""

HINT = "one mean of everything"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, center=torch.mean)
