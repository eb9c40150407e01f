"""Keeps the counts up to date, with a heap; pairs of ids instead of bytes."""


def train_bpe(words, alphabet, n_merges):
    import heapq

    tokens, known = list(alphabet), {token: i for i, token in enumerate(alphabet)}
    split = [[known[bytes([b])] for b in word] for word in words]
    weight = list(words.values())
    counts, where = Counter(), defaultdict(set)
    for n, ids in enumerate(split):
        for pair in zip(ids, ids[1:]):
            counts[pair] += weight[n]
            where[pair].add(n)
    heap = [(-count, pair) for pair, count in counts.items()]
    heapq.heapify(heap)
    merges = []
    while heap and len(merges) < n_merges:
        count, pair = heapq.heappop(heap)
        if counts[pair] != -count or not count:
            continue
        merges.append((tokens[pair[0]], tokens[pair[1]]))
        joined = merges[-1][0] + merges[-1][1]
        if joined not in known:
            known[joined] = len(tokens)
            tokens.append(joined)
        changed = set()
        for n in where.pop(pair):
            old, new = split[n], []
            for p in zip(old, old[1:]):
                counts[p] -= weight[n]
                changed.add(p)
            i = 0
            while i < len(old):
                if i + 1 < len(old) and (old[i], old[i + 1]) == pair:
                    new.append(known[joined])
                    i += 2
                else:
                    new.append(old[i])
                    i += 1
            split[n] = new
            for p in zip(new, new[1:]):
                counts[p] += weight[n]
                where[p].add(n)
                changed.add(p)
        for p in changed:
            if counts[p] > 0:
                heapq.heappush(heap, (-counts[p], p))
    return merges
