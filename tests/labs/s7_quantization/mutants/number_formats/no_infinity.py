"""Decodes infinity and nan as large numbers."""

HINT = "the largest exponent field means infinity"


def decode_float(bits, exp_bits, man_bits):
    return _decode(bits, exp_bits, man_bits, special=False)
