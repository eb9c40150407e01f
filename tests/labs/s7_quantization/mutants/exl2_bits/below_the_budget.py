"""Stays below the budget, where it may be spent."""

HINT = "may be spent"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    return _best(errors, sizes, avg_bits * sum(sizes) - 1e-6, bit_options)
