"""A heap of (arrival, id) in place of a queue: who is preempted comes first by itself."""


def simulate(requests, *, max_seqs, kv_blocks, block=16, step_cost=(20e-3, 1e-4), continuous=True):
    import heapq

    if max_seqs <= 0:
        raise ValueError("no seats")
    if continuous:
        for job in requests:
            if (job.prompt + job.output + block - 1) // block > kv_blocks:
                raise ValueError(f"job {job.id} is too large")
    heap = [(job.arrival, job.id, job) for job in requests]
    heapq.heapify(heap)
    state = {job.id: [None, None, 0] for job in requests}
    made = dict.fromkeys(state, 0)
    base, each = step_cost
    running, clock = [], 0.0

    def size(job):
        return -(-(job.prompt + made[job.id] + 1) // block)

    while heap or running:
        if not running and heap[0][0] > clock:
            clock = heap[0][0]
        read = 0
        if continuous:
            used = sum(size(job) for *_, job in running)
            while used > kv_blocks:
                running.sort(key=lambda entry: entry[:2])
                entry = running.pop()
                used -= size(entry[2])
                state[entry[1]][2] += 1
                heapq.heappush(heap, entry)
            read = len(running)
            while (
                heap
                and len(running) < max_seqs
                and heap[0][0] <= clock
                and used + size(heap[0][2]) <= kv_blocks
            ):
                entry = heapq.heappop(heap)
                used += size(entry[2])
                read += entry[2].prompt + made[entry[1]]
                running.append(entry)
        elif running:
            read = len(running)
        else:
            while heap and len(running) < max_seqs and heap[0][0] <= clock:
                running.append(heapq.heappop(heap))
                read += running[-1][2].prompt
        clock += base + each * read
        for _, i, job in running:
            if made[i] == job.output:
                continue
            made[i] += 1
            if made[i] == 1:
                state[i][0] = clock
            if made[i] == job.output:
                state[i][1] = clock
        if continuous or all(made[i] == job.output for _, i, job in running):
            running = [(a, i, job) for a, i, job in running if made[i] < job.output]
    return {i: tuple(entry) for i, entry in state.items()}
