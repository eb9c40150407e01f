"""Leaves the indices in int64."""

HINT = "a level is one of sixteen"


def nf4_quantize(w, code, block=64):
    idx, absmax = _quantize(w, code, block)
    return idx.long(), absmax
