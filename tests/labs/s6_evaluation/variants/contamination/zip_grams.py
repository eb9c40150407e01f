"""zip of shifted lists; heapq."""

import heapq


def overlap(test, corpus, n=13):
    table = {ord(c): None for c in string.punctuation} | {i: i + 32 for i in range(65, 91)}
    sets = set()
    for d in corpus:
        w = d.translate(table).split()
        sets |= set(zip(*(w[i:] for i in range(n))))
    w = test.translate(table).split()
    mine = list(zip(*(w[i:] for i in range(n))))
    hits = [g for g in mine if g in sets]
    return len(hits) / max(1, len(mine))


def min_k(logprobs, k=0.2):
    m = int(len(logprobs) * k) or 1
    lowest = heapq.nsmallest(m, list(logprobs))
    if not lowest:
        raise ValueError("none")
    return sum(lowest) / m
