"""A linked list and a heap; returns a tuple."""


def bpe(word, ranks):
    import heapq

    token = [word[i : i + 1] for i in range(len(word))]
    after = list(range(1, len(word) + 1))
    before = list(range(-1, len(word) - 1))
    alive = [True] * len(word)
    heap = []

    def push(i):
        if i >= 0 and after[i] < len(word):
            pair = token[i], token[after[i]]
            if pair in ranks:
                heapq.heappush(heap, (ranks[pair], i, pair))

    for i in range(len(word)):
        push(i)
    while heap:
        rank, i, pair = heapq.heappop(heap)
        if not alive[i] or after[i] >= len(word) or (token[i], token[after[i]]) != pair:
            continue
        gone = after[i]
        token[i] += token[gone]
        alive[gone] = False
        after[i] = after[gone]
        if after[i] < len(word):
            before[after[i]] = i
        push(i)
        push(before[i])
    return tuple(t for t, here in zip(token, alive) if here)
