"""Sorted lists with bisect in place of heaps."""


def greedy(distance, neighbours, entry):
    best = (float(distance([entry])[0]), entry)
    while True:
        around = list(neighbours(best[1]))
        step = min(zip(distance(around).tolist(), around), key=lambda pair: pair[0], default=best)
        if step[0] >= best[0]:
            return best[1]
        best = step


def search_layer(distance, neighbours, entry, ef):
    from bisect import insort

    if ef <= 0:
        raise ValueError(f"ef = {ef}")
    best = [(float(distance([entry])[0]), entry)]
    waiting, known = list(best), {entry}
    while waiting:
        d, here = waiting.pop(0)
        if len(best) == ef and d > best[-1][0]:
            break
        for i in neighbours(here):
            if i in known:
                continue
            known.add(i)
            pair = (float(distance([i])[0]), i)
            if len(best) < ef or pair < best[-1]:
                insort(best, pair)
                insort(waiting, pair)
                del best[ef:]
    return best
