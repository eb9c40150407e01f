"""A right scheduler with a knob for each mistake."""


def _simulate(
    requests,
    max_seqs,
    kv_blocks,
    block=16,
    step_cost=(20e-3, 1e-4),
    continuous=True,
    *,
    order=lambda job: (job.arrival, job.id),
    blocks=lambda tokens, block: math.ceil(tokens / block),
    ahead=1,
    jump=True,
    foresee=False,
    victim=-1,
    victim_waits_first=True,
    free_return=False,
    returns_with_prompt_only=False,
    starts_anew=False,
    first_again=False,
    overtakes=False,
    one_a_step=False,
    lets_in_late=False,
    padding=True,
    static_whole=False,
    static_joins=False,
    static_memory=False,
    static_waits_full=False,
    prompt_free=False,
    newcomer_decodes=False,
    first_by_prefill_only=False,
    ends_early=False,
    check_prompt_only=False,
    check=True,
    check_static=False,
    seats_check=True,
    named=True,
    extra_seat=0,
    reserve=False,
    from_arrival=False,
    drop_all=False,
    once=False,
    sort_in_place=False,
):
    if seats_check and max_seqs < 1:
        raise ValueError("max_seqs")
    for job in requests:
        total = job.prompt + (1 if check_prompt_only else job.output)
        if check and (continuous or check_static) and blocks(total, block) > kv_blocks:
            raise ValueError(f"request {job.id}" if named else "a request never fits")
    if sort_in_place:
        requests.sort(key=order)
    queue = deque(sorted(requests, key=order))
    made, dropped, back = Counter(), Counter(), set()
    first, last, running, now = {}, {}, [], 0.0
    limited = continuous or static_memory

    def fit(jobs):
        return (
            not limited
            or sum(
                blocks(job.prompt + (job.output if reserve else made[job.id] + ahead), block) for job in jobs
            )
            <= kv_blocks
        )

    turns = 0
    while (queue or running) and (turns := turns + 1) < 100_000:
        if not running and jump:
            now = max(now, queue[0].arrival)
        while not fit(running) and len(running) > 1:
            gone = running.pop(victim(running) if callable(victim) else victim)
            queue.appendleft(gone) if victim_waits_first else queue.append(gone)
            dropped[gone.id] = 1 if once else dropped[gone.id] + 1
            back.add(gone.id)
            if starts_anew:
                made[gone.id] = 0
            if first_again:
                first.pop(gone.id, None)
        tokens, new = len(running), []
        may = continuous or not running or static_joins
        if (
            not continuous
            and static_waits_full
            and sum(j.arrival <= now for j in queue) < min(max_seqs, len(queue))
        ):
            now = max(now, sorted(j.arrival for j in queue)[min(max_seqs, len(queue)) - 1])
        if (
            lets_in_late
            and running
            and continuous
            and len(running) < max_seqs
            and last
            and max(last.values()) == now
        ):
            may = False
        while may and queue and len(running) < max_seqs + extra_seat:
            pick = next(
                (
                    i
                    for i, job in enumerate(queue)
                    if (job.arrival <= now or foresee) and fit([*running, job])
                ),
                None,
            )
            if pick is None or (pick and not overtakes):
                break
            job = queue[pick]
            del queue[pick]
            running.append(job)
            new.append(job.id)
            if not (free_return and job.id in back) and not prompt_free:
                tokens += job.prompt + (0 if returns_with_prompt_only else made[job.id])
            if newcomer_decodes:
                tokens += 1
            if one_a_step:
                break
        if not running:
            now += step_cost[0]
            continue
        now += step_cost[0] + step_cost[1] * tokens
        for job in running:
            if job.id in last or (first_by_prefill_only and job.id in new):
                continue
            made[job.id] += 1
            first.setdefault(job.id, now)
            if made[job.id] >= job.output - (ends_early and job.output > 1):
                last[job.id] = now
        left = [job for job in running if job.id not in last]
        if not continuous and static_whole and not left:
            for job in running:
                last[job.id] = now
        running = left if continuous or not left or not padding and left else running
        if not continuous and not padding:
            running = left
    return {
        job.id: (
            first[job.id] - (job.arrival if from_arrival else 0),
            last[job.id] - (job.arrival if from_arrival else 0),
            dropped[job.id],
        )
        for job in requests
    }
