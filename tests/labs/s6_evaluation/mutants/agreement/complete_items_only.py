"""Leaves out each item that lacks a rating."""

HINT = "each with weight 1/(m − 1)"


def krippendorff_alpha(units):
    most = max(map(len, units), default=0)
    kept = [u for u in units if len(u) == most and None not in u]
    return _alpha(kept if kept else units)
