"""A table over integer budgets, numpy."""


def allocate_bits(errors, sizes, bit_options, avg_bits):
    budget = math.floor(avg_bits * sum(sizes) + 1e-9)
    if min(bit_options) * sum(sizes) > budget:
        raise ValueError
    best = np.zeros(budget + 1)
    picks = []
    for row, size in zip(errors, sizes):
        candidates = np.full((len(bit_options), budget + 1), np.inf)
        for i, bits in enumerate(bit_options):
            cost = bits * size
            if cost <= budget:
                candidates[i, cost:] = best[: budget + 1 - cost] + row[i]
        picks.append(candidates.argmin(0))
        best = candidates.min(0)
    left, chosen = budget, []
    for pick, size in zip(reversed(picks), reversed(sizes)):
        bits = bit_options[pick[left]]
        chosen.append(bits)
        left -= bits * size
    return chosen[::-1]
