"""The exact answer, by dynamic programming."""


def _best(errors, costs, budget, bit_options):
    best = {0: (0.0, ())}
    for row, price in zip(errors, costs):
        longer = {}
        for spent, (error, chosen) in best.items():
            for more, bits in zip(row, bit_options):
                total = spent + bits * price
                if total <= budget and (total not in longer or error + more < longer[total][0]):
                    longer[total] = (error + more, (*chosen, bits))
        best = longer
    if not best:
        raise ValueError(f"{budget}")
    return list(min(best.values())[1])
