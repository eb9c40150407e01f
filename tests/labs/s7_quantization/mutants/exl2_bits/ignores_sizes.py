"""Averages the widths without the sizes."""

HINT = "bits × size is what you pay"
DEMO = True


def allocate_bits(errors, sizes, bit_options, avg_bits):
    try:
        return _best(errors, [1] * len(sizes), avg_bits * len(sizes), bit_options)
    except ValueError:
        raise ValueError(f"{avg_bits}") from None
