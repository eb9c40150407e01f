"""Right finish times with a knob for each mistake."""


def _finish(
    requests,
    max_batch,
    policy,
    *,
    order=None,
    refill_late=False,
    foresee=False,
    static_waits_full=False,
    continuous_waits_full=False,
    one_by_one=False,
    joins=False,
    whole_batch=False,
    skew=0,
    in_queue_order=False,
    from_first=False,
    from_arrival=False,
    check=("policy", "batch"),
    extra=0,
    no_idle=False,
    greedy_static=False,
    named=True,
    strict=False,
):
    if "policy" in check and policy not in ("static", "continuous"):
        raise ValueError(policy if named else "policy")
    if "batch" in check and max_batch < 1:
        raise ValueError(max_batch if named else "batch")
    order = order or (lambda i: requests[i][0])
    queue = sorted(range(len(requests)), key=order)
    served = list(queue)
    done, left, now = [0] * len(requests), {}, 0
    batch, blocked = [], 0
    while queue or left:
        if not left:
            first = min(requests[i][0] for i in queue)
            if not foresee and not no_idle:
                now = max(now, first)
            batch = []
        room = max_batch + extra - len(left) - blocked
        if not left or policy == "continuous" or joins:
            if one_by_one and policy == "static":
                room = min(room, 1)
            here = now - (strict and policy == "static" and first < now)
            ready = [i for i in queue if foresee or requests[i][0] <= here or no_idle]
            wait_full = static_waits_full if policy == "static" else continuous_waits_full
            if not (wait_full and len(ready) < min(room, len(queue)) and left == {}) and not (
                continuous_waits_full and policy == "continuous" and left
            ):
                for i in ready[: max(room, 0)]:
                    queue.remove(i)
                    left[i] = requests[i][1]
                    batch.append(i)
        now += 1
        blocked = 0
        for i in list(left):
            left[i] -= 1
            if left[i] == 0:
                done[i] = now
                del left[i]
                blocked += refill_late
        if not left and whole_batch and policy == "static":
            for i in batch:
                done[i] = now
    done = [t + skew for t in done]
    if from_first and requests:
        done = [t - min(a for a, _ in requests) for t in done]
    if from_arrival:
        done = [t - a for t, (a, _) in zip(done, requests)]
    return [done[i] for i in served] if in_queue_order else done
