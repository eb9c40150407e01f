"""Takes None for a rating."""

HINT = "each with weight 1/(m − 1)"


def krippendorff_alpha(units):
    return _alpha([[-1 if v is None else v for v in u] for u in units])
