"""Compares all pairs instead of candidates."""

HINT = "only candidates are compared"


def dedup(docs, threshold):
    signatures = [signature(shingles(doc), HASH_A, HASH_B) for doc in docs]
    kept, seen = [], set()
    for i in range(len(docs)):
        if i not in seen:
            kept.append(i)
            queue = [i]
            while queue:
                one = queue.pop()
                near = [j for j in range(len(docs)) if estimate(signatures[one], signatures[j]) >= threshold]
                queue += [j for j in near if j not in seen]
                seen.update(near)
    return kept
