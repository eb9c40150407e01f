"""Gives subnormals an implicit leading 1."""

HINT = "exponent field 0 has no implicit leading 1 and uses exponent 1 − bias"
DEMO = True


def decode_float(bits, exp_bits, man_bits):
    return _decode(bits, exp_bits, man_bits, subnormal=False)
