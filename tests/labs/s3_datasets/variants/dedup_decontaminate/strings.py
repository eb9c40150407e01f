"""Runs as joined strings inside the search; breadth-first search; upper triangles."""

from collections import defaultdict


def semantic_dups(vectors, threshold, block=256):
    size = np.linalg.norm(vectors, axis=1)
    unit = np.divide(vectors, size[:, None], out=np.zeros(np.shape(vectors)), where=size[:, None] > 0)
    for_all = []
    for a in range(0, len(unit), block):
        rows, columns = np.nonzero(np.triu(unit[a : a + block] @ unit[a:].T, k=1) >= threshold)
        for_all += list(zip((rows + a).tolist(), (columns + a).tolist()))
    return for_all


def keep_representatives(pairs, quality):
    near = defaultdict(list)
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    kept, seen = [], set()
    for i in range(len(quality)):
        if i in seen:
            continue
        group, queue = {i}, [i]
        while queue:
            for j in near[queue.pop()]:
                if j not in group:
                    group.add(j)
                    queue.append(j)
        seen |= group
        top = max(quality[j] for j in group)
        kept.append(min(j for j in group if quality[j] == top))
    return sorted(kept)


def contaminated(train, test, n=13, min_overlap=1):
    if n < 1:
        raise ValueError(f"n={n}")

    def clean(text):
        return re.findall(r"\w+", text.lower())

    out = {}
    for i, text in enumerate(train):
        joined = " " + " ".join(clean(text)) + " "
        hits = []
        for j, item in enumerate(map(clean, test)):
            size = min(n, len(item))
            runs = {" ".join(item[k : k + size]) for k in range(len(item) - size + 1)} if size else set()
            shared = sum(f" {run} " in joined for run in runs)
            if runs and shared >= min(min_overlap, len(runs)):
                hits.append(j)
        if hits:
            out[i] = hits
    return out
