"""A heap of the times at which seats get free; no step is counted."""


def finish_times(requests, max_batch, policy):
    if policy not in {"static", "continuous"}:
        raise ValueError(f"unknown policy {policy}")
    if not max_batch >= 1:
        raise ValueError(f"max_batch is {max_batch}")
    order = sorted(enumerate(requests), key=lambda item: item[1][0])
    done = {}
    if policy == "continuous":
        free = [0] * max_batch
        for i, (arrival, length) in order:
            start = max(heapq.heappop(free), arrival)
            done[i] = start + length
            heapq.heappush(free, done[i])
    else:
        now = 0
        while order:
            now = max(now, order[0][1][0])
            batch = [item for item in order[:max_batch] if item[1][0] <= now]
            order = order[len(batch) :]
            for i, (_, length) in batch:
                done[i] = now + length
            now = max(done[i] for i, _ in batch)
    return tuple(done[i] for i in range(len(requests)))
