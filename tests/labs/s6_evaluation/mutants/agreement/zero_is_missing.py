"""Takes a rating of 0 for a gap."""

# No visible check has a rating of 0; a hidden question has.
HINT = None


def krippendorff_alpha(units):
    return _alpha(units, zero=True)
