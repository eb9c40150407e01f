"""Takes one absmax for a row."""

HINT = "a block has its own absmax"


def nf4_quantize(w, code, block=64):
    return _quantize(w, code, block, scope="row")
