"""Takes 2 ** (e − 1) for the bias."""

HINT = "the bias is 2 ** (exp_bits − 1) − 1"


def decode_float(bits, exp_bits, man_bits):
    return _decode(bits, exp_bits, man_bits, bias=2 ** (exp_bits - 1))
