"""Arrays over all requests: who runs is a mask; numpy numbers and lists come back."""


def simulate(requests, *, max_seqs, kv_blocks, block=16, step_cost=(20e-3, 1e-4), continuous=True):
    if max_seqs < 1:
        raise ValueError(f"{max_seqs=}")
    jobs = sorted(requests, key=lambda job: (job.arrival, job.id))
    if not jobs:
        return {}
    arrival = np.array([job.arrival for job in jobs], float)
    prompt, output = (np.array([getattr(job, name) for job in jobs]) for name in ("prompt", "output"))
    if continuous and (too_large := np.ceil((prompt + output) / block) > kv_blocks).any():
        raise ValueError(f"doesn't fit: request {jobs[int(too_large.argmax())].id}")
    made, dropped = np.zeros(len(jobs), int), np.zeros(len(jobs), int)
    times = np.full((len(jobs), 2), np.nan)
    seated, now = np.zeros(len(jobs), bool), 0.0
    while (made < output).any():
        if not seated.any():
            now = max(now, arrival[made < output].min())
        need = np.ceil((prompt + made + 1) / block)
        if continuous:
            while need[seated].sum() > kv_blocks:
                youngest = np.flatnonzero(seated)[-1]
                seated[youngest] = False
                dropped[youngest] += 1
        read = int(seated.sum())
        if continuous or not seated.any():
            for i in np.flatnonzero(~seated & (made < output)):
                if arrival[i] > now or seated.sum() >= max_seqs:
                    break
                if continuous and need[seated].sum() + need[i] > kv_blocks:
                    break
                seated[i] = True
                read += int(prompt[i] + made[i])
        now += step_cost[0] + step_cost[1] * read
        active = seated & (made < output)
        made[active] += 1
        times[active & (made == 1), 0] = now
        times[active & (made == output), 1] = now
        if continuous or (made[seated] == output[seated]).all():
            seated &= made < output
    return {job.id: [*times[i], dropped[i]] for i, job in enumerate(jobs)}
