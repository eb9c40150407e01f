"""Takes fp16's bias for every format."""

HINT = "is either taken for granted"


def decode_float(bits, exp_bits, man_bits):
    return _decode(bits, exp_bits, man_bits, bias=15)
