"""Takes, of all choices within the budget, one that spends most."""

HINT = "it is the errors that are made small"


def allocate_bits(errors, sizes, bit_options, avg_bits):
    budget, best = avg_bits * sum(sizes), {0: (0.0, ())}
    for row, price in zip(errors, sizes):
        longer = {}
        for spent, (error, chosen) in best.items():
            for more, bits in zip(row, bit_options):
                total = spent + bits * price
                if total <= budget and (total not in longer or error + more < longer[total][0]):
                    longer[total] = (error + more, (*chosen, bits))
        best = longer
    if not best:
        raise ValueError(f"{budget}")
    return list(best[max(best)][1])
