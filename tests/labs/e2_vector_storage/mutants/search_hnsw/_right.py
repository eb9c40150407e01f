"""A right search of a layer with a knob for each mistake."""


def _layer(
    distance,
    neighbours,
    entry,
    ef,
    *,
    visited=True,
    pop=heapq.heappop,
    key=lambda d: d,
    stop=None,
    size=None,
    ties=True,
):
    if ef < 1:
        raise ValueError(f"ef must be at least 1, not {ef}")
    size = size or ef
    start = float(distance([entry])[0])
    seen, waiting, kept = {entry}, [(key(start), start, entry)], [(-start, -entry)]
    expanded = set()
    while waiting:
        _, near, here = heapq.heappop(waiting)
        if here in expanded:
            continue
        expanded.add(here)
        if len(kept) >= size and near > -kept[0][0]:
            break
        if stop and stop(near, kept):
            break
        new = [i for i in neighbours(here) if i not in seen] if visited else neighbours(here)
        members = {-i for _, i in kept}
        seen.update(new)
        for dist, i in zip(distance(new).tolist(), new):
            if -i in {m for _, m in kept} or (not visited and i in members):
                continue
            if len(kept) < size or ((-dist, -i) > kept[0] if ties else -dist > kept[0][0]):
                heapq.heappush(waiting, (key(dist), dist, i))
                heapq.heappush(kept, (-dist, -i))
                if len(kept) > size:
                    heapq.heappop(kept)
    return sorted((-d, -i) for d, i in kept)
