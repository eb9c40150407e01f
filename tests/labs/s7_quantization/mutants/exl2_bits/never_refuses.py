"""Gives the cheapest choice where nothing fits."""

HINT = "a budget below the cheapest choice"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    try:
        return _best(errors, sizes, avg_bits * sum(sizes), bit_options)
    except ValueError:
        return [min(bit_options)] * len(sizes)
