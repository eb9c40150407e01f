"""Takes the fraction of zeros."""

HINT = "not of the entries or rows"


def sae_report(x, x_hat, features):
    return _report(x, x_hat, features, dead=lambda on: float((~on).double().mean()))
