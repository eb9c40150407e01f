"""Gives −0 as +0."""

HINT = "the sign bit counts here too"


def decode_float(bits, exp_bits, man_bits):
    return _decode(bits, exp_bits, man_bits, signed=False)
