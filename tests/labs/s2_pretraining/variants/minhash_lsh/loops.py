"""Python integers and loops; union-find by relabelling."""


def signature(items, a, b):
    result = [2**32 - 1] * len(a)
    for item in items:
        h = int.from_bytes(hashlib.sha1(item).digest()[:4], "little")
        for p, (x, y) in enumerate(zip(a.tolist(), b.tolist())):
            result[p] = min(result[p], (x * h + y) % (2**61 - 1) % 2**32)
    return np.array(result, dtype=np.uint32)


def estimate(one, two):
    return sum(int(x) == int(y) for x, y in zip(one, two)) / len(one)


def lsh_candidates(signatures, bands, rows):
    names = sorted(signatures)
    found = set()
    for i, x in enumerate(names):
        if signatures[x].shape[0] != bands * rows:
            raise ValueError(f"bands={bands}, rows={rows}, P={signatures[x].shape[0]}")
        for y in names[i + 1 :]:
            same = np.asarray(signatures[x]) == np.asarray(signatures[y])
            if len(same) == bands * rows and same.reshape(bands, rows).all(1).any():
                found.add((x, y))
    return found


def dedup(docs, threshold):
    label = list(range(len(docs)))
    signatures = {chr(1000 + i): signature(shingles(doc), HASH_A, HASH_B) for i, doc in enumerate(docs)}
    for x, y in lsh_candidates(signatures, 32, 4):
        if estimate(signatures[x], signatures[y]) >= threshold:
            old, new = sorted((label[ord(x) - 1000], label[ord(y) - 1000]), reverse=True)
            label = [new if k == old else k for k in label]
    return sorted(set(label))
