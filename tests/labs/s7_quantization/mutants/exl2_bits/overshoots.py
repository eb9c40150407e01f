"""Rounds the budget up."""

HINT = "the average is weighted by size"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    try:
        return _best(errors, sizes, math.ceil(avg_bits) * sum(sizes), bit_options)
    except ValueError:
        raise ValueError(f"{avg_bits}") from None
