"""Rounds the budget up."""

HINT = "nothing is rounded up"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    try:
        return _best(errors, sizes, math.ceil(avg_bits) * sum(sizes), bit_options)
    except ValueError:
        raise ValueError(f"{avg_bits}") from None
