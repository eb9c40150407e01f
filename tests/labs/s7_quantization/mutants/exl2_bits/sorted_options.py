"""Sorts the options, and leaves the errors where they are."""

HINT = "needn't be a rising one"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    return _best(errors, sizes, avg_bits * sum(sizes), sorted(bit_options))
