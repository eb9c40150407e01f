"""Gives the layer with the largest error the most bits first."""

HINT = "of all choices the least error counts"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    budget, options = avg_bits * sum(sizes), sorted(bit_options)
    if options[0] * sum(sizes) > budget:
        raise ValueError(f"{avg_bits}")
    chosen = [options[0]] * len(sizes)
    for i in sorted(range(len(sizes)), key=lambda i: -errors[i][bit_options.index(options[0])]):
        for bits in options:
            if sum(b * n for b, n in zip(chosen, sizes)) + (bits - chosen[i]) * sizes[i] <= budget:
                chosen[i] = bits
    return chosen
