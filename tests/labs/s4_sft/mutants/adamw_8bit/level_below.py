"""Takes the level below."""

HINT = "not the level below"


def quantize_blockwise(x, code, block=256):
    return _pack8(x, code, block, nearest=False)
