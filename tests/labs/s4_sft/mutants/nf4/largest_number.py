"""Takes the largest number for the largest magnitude."""

HINT = "a block has its own absmax"


def nf4_quantize(w, code, block=64):
    return _quantize(w, code, block, signed_max=True)
