"""Keeps the absmax in the weights' type."""

HINT = "w.float() comes first"


def nf4_quantize(w, code, block=64):
    idx, absmax = _quantize(w, code, block)
    return idx, absmax.to(w.dtype)
