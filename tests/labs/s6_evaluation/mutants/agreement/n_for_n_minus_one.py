"""Expected disagreement with replacement."""

HINT = "with n − 1 in it"


def krippendorff_alpha(units):
    return _alpha(units, less=0)
