"""Lets requests in only where nobody runs, whatever `continuous` says."""

HINT = "beside those that run"


def simulate(requests, *, continuous=True, **how):
    run, waiting, now, got = [], deque(sorted(requests, key=lambda job: (job.arrival, job.id))), 0, {}
    if not continuous:
        return _simulate(requests, continuous=False, **how)
    while waiting:
        now = max(now, waiting[0].arrival)
        batch = []
        while waiting and waiting[0].arrival <= now and len(batch) < how["max_seqs"]:
            batch.append(waiting.popleft())
        part = [Job(job.id, 0, job.prompt, job.output) for job in batch]
        for i, (a, b, n) in _simulate(part, **how).items():
            got[i] = (a + now, b + now, n)
        now = max(got[job.id][1] for job in batch)
    return {job.id: got[job.id] for job in requests} if requests else _simulate([], **how)
