"""Depth first, with a bound."""


def allocate_bits(errors, sizes, bit_options, avg_bits):
    budget, n = avg_bits * sum(sizes), len(sizes)
    least = [0.0] * (n + 1)
    cheapest = [0] * (n + 1)
    for i in reversed(range(n)):
        least[i] = least[i + 1] + min(errors[i])
        cheapest[i] = cheapest[i + 1] + min(bit_options) * sizes[i]
    if cheapest[0] > budget:
        raise ValueError(f"even {min(bit_options)} bits each are over {avg_bits}")
    # Of partial choices with the same cost only the best goes on.
    level = {0: (0.0, [])}
    for i in range(n):
        following = {}
        for spent, (error, chosen) in level.items():
            for e, b in zip(errors[i], bit_options):
                total = spent + b * sizes[i]
                if total + cheapest[i + 1] > budget:
                    continue
                if total not in following or following[total][0] > error + e:
                    following[total] = (error + e, [*chosen, b])
        kept, best = {}, math.inf
        for total in sorted(following):
            if following[total][0] < best:
                best = following[total][0]
                kept[total] = following[total]
        level = kept
    return min(level.values(), key=lambda pair: pair[0])[1]
