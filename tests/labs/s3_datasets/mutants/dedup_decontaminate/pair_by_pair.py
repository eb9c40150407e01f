"""Drops the worse of each pair, so a chain may lose or keep too many."""

HINT = (
    None  # of a chain the best stays all the same; what else stays or goes depends on the order of the pairs
)


def keep_representatives(pairs, quality):
    out = set()
    for a, b in pairs:
        if a not in out and b not in out:
            out.add(b if quality[a] >= quality[b] else a)
    return [i for i in range(len(quality)) if i not in out]
