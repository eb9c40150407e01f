"""Drops the worse of each pair, so a chain may lose or keep too many."""

HINT = "groups that meet later become one"


def keep_representatives(pairs, quality):
    out = set()
    for a, b in pairs:
        if a not in out and b not in out:
            out.add(b if quality[a] >= quality[b] else a)
    return [i for i in range(len(quality)) if i not in out]
