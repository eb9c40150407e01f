"""A static batch is the next max_batch of the list, whether they are there or not."""

HINT = "nobody joins a batch that runs"


def finish_times(requests, max_batch, policy):
    if policy == "continuous":
        return _finish(requests, max_batch, policy)
    _finish([], max_batch, policy)
    order = sorted(range(len(requests)), key=lambda i: requests[i][0])
    done, now = [0] * len(requests), 0
    for start in range(0, len(order), max_batch):
        batch = order[start : start + max_batch]
        now = max([now] + [requests[i][0] for i in batch])
        for i in batch:
            done[i] = now + requests[i][1]
        now = max(done[i] for i in batch)
    return done
