"""Takes the level below."""

HINT = "not the level below"


def nf4_quantize(w, code, block=64):
    return _quantize(w, code, block, nearest=False)
