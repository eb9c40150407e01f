"""Takes the largest number for the largest magnitude."""

HINT = "the largest magnitude"


def nf4_quantize(w, code, block=64):
    return _quantize(w, code, block, signed_max=True)
