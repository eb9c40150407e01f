"""Hashes as bytes of each band; groups by breadth-first search; int64 signatures."""


def signature(items, a, b):
    low = np.full(a.shape, 2**32 - 1, dtype=np.uint64)
    for item in items:
        h = np.uint64(int.from_bytes(hashlib.sha1(item).digest()[:4], "little"))
        low = np.minimum(low, ((a * h + b) % np.uint64(2**61 - 1)) & np.uint64(0xFFFFFFFF))
    return low.astype(np.int64)


def estimate(one, two):
    return np.count_nonzero(np.equal(one, two)) / np.size(one)


def lsh_candidates(signatures, bands, rows):
    bad = [len(s) for s in signatures.values() if len(s) != bands * rows]
    if bad:
        raise ValueError(f"{bands}·{rows} = {bands * rows}, not {bad[0]}")
    tables = [{} for _ in range(bands)]
    pairs = []
    for name in sorted(signatures):
        for table, part in zip(tables, np.split(signatures[name], bands)):
            others = table.setdefault(part.tobytes(), [])
            pairs += [(other, name) for other in others]
            others.append(name)
    return set(pairs)


def dedup(docs, threshold):
    sketches = [signature(shingles(doc), HASH_A, HASH_B) for doc in docs]
    edges = defaultdict(list)
    for x, y in lsh_candidates({str(i): s for i, s in enumerate(sketches)}, 32, 4):
        if estimate(sketches[int(x)], sketches[int(y)]) >= threshold:
            edges[int(x)].append(int(y))
            edges[int(y)].append(int(x))
    kept, seen = [], set()
    for i in range(len(docs)):
        if i in seen:
            continue
        kept.append(i)
        queue = deque([i])
        while queue:
            for j in edges[queue.popleft()]:
                if j not in seen:
                    seen.add(j)
                    queue.append(j)
        seen.add(i)
    return kept
