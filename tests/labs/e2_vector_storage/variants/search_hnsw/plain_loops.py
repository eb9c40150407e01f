"""Everything measured is remembered; the next candidate is looked for in all of it."""


def greedy(distance, neighbours, entry):
    here = entry
    while True:
        ids = [here] + list(neighbours(here))
        dists = np.asarray(distance(ids), dtype=float)
        after = ids[int(dists.argmin())]
        if after == here:
            return here
        here = after


def search_layer(distance, neighbours, entry, ef):
    if ef < 1:
        raise ValueError(ef)
    known, done = {entry: float(distance([entry])[0])}, set()
    while True:
        kept = sorted((d, i) for i, d in known.items())[:ef]
        left = [pair for pair in kept if pair[1] not in done]
        if not left:
            return [[d, i] for d, i in kept]
        here = left[0][1]
        done.add(here)
        for i in neighbours(here):
            if i not in known:
                known[i] = float(distance([i])[0])


def hnsw_search(distance, graph, ef, k):
    if k < 1 or ef < 1:
        raise ValueError(f"{ef} {k}")

    def down(here, layer):
        if layer == 0:
            return search_layer(distance, lambda i: graph.neighbours(i, 0), here, max(k, ef))
        return down(greedy(distance, lambda i: graph.neighbours(i, layer), here), layer - 1)

    return down(graph.entry, graph.top)[:k]
