"""One habit for both raters, as Scott's pi has it."""

HINT = "5.4 by chance"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, chance="pooled")
