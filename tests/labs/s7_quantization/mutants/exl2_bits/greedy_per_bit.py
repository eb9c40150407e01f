"""Takes the best gain per bit, again and again."""

HINT = "leaves no room for the other two"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    budget, low = avg_bits * sum(sizes), min(bit_options)
    chosen = [low] * len(sizes)
    if low * sum(sizes) > budget:
        raise ValueError(f"{avg_bits}")
    while True:
        spent = sum(b * n for b, n in zip(chosen, sizes))
        moves = []
        for i, (row, n) in enumerate(zip(errors, sizes)):
            for error, bits in zip(row, bit_options):
                extra, gain = (bits - chosen[i]) * n, row[bit_options.index(chosen[i])] - error
                if extra > 0 and spent + extra <= budget and gain > 0:
                    moves.append((gain / extra, i, bits))
        if not moves:
            return chosen
        _, i, bits = max(moves)
        chosen[i] = bits
