"""Right MinHash, LSH and deduplication with a knob for each mistake."""


def _hash(item, order="little"):
    return int.from_bytes(hashlib.sha1(item).digest()[:4], order)


def _pairs(
    signatures,
    bands,
    rows,
    key=lambda values, band, rows: (band, *values[band * rows : (band + 1) * rows].tolist()),
):
    for values in signatures.values():
        if len(values) != bands * rows:
            raise ValueError(f"{bands} × {rows} ≠ {len(values)}")
    buckets = defaultdict(set)
    for name, values in signatures.items():
        for band in range(bands):
            buckets[key(values, band, rows)].add(name)
    return {(x, y) for names in buckets.values() for x in names for y in names if x < y}


def _groups(docs, threshold):
    """Group of each document, by breadth-first search."""
    names = [f"{i:09}" for i in range(len(docs))]
    signatures = {n: signature(shingles(doc), HASH_A, HASH_B) for n, doc in zip(names, docs)}
    near = defaultdict(set)
    for x, y in lsh_candidates(signatures, 32, 4):
        if estimate(signatures[x], signatures[y]) >= threshold:
            near[int(x)].add(int(y))
            near[int(y)].add(int(x))
    return near


def _dedup(docs, joined):
    """The first of each group of documents whose estimates are joined."""
    signatures = [signature(shingles(doc), HASH_A, HASH_B) for doc in docs]
    group = list(range(len(docs)))
    for x, y in _pairs({f"{i:09}": s for i, s in enumerate(signatures)}, 32, 4):
        if joined(estimate(signatures[int(x)], signatures[int(y)])):
            old, new = sorted((group[int(x)], group[int(y)]), reverse=True)
            group = [new if g == old else g for g in group]
    return sorted(set(group))
