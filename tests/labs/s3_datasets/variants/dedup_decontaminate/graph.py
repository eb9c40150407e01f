"""Columns by blocks; networkx's components; an inverted index."""

from collections import defaultdict


def semantic_dups(vectors, threshold, block=256):
    x = np.array(vectors, dtype=np.float64)
    norm = np.sqrt((x * x).sum(1))
    x[norm > 0] /= norm[norm > 0, None]
    found = []
    for b in range(0, len(x), block):
        columns = x[b : b + block]
        for i in range(b + len(columns)):
            hits = np.flatnonzero(columns @ x[i] >= threshold) + b
            found += [(i, int(j)) for j in hits if j > i]
    found.sort()
    return found


def keep_representatives(pairs, quality):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(len(quality)))
    graph.add_edges_from(pairs)
    return sorted(
        min(group, key=lambda i: (-quality[i], i)) for group in networkx.connected_components(graph)
    )


def ngrams(text, n):
    w = re.findall(r"\w+", text.lower())
    return set(zip(*(w[k:] for k in range(n)))) if n else set()


def contaminated(train, test, n=13, min_overlap=1):
    if n <= 0:
        raise ValueError("n")
    where, need = defaultdict(set), {}
    for j, item in enumerate(test):
        size = min(n, len(re.findall(r"\w+", item)))
        if size:
            grams = ngrams(item, size)
            need[j] = min(min_overlap, len(grams))
            for gram in grams:
                where[gram].add(j)
    sizes = {len(g) for g in where}
    out = {}
    for i, text in enumerate(train):
        hits = Counter()
        for size in sizes:
            for gram in ngrams(text, size):
                hits.update(where.get(gram, ()))
        good = sorted(j for j, c in hits.items() if c >= need[j])
        if good:
            out[i] = good
    return out
