"""heapq and recursion."""


def chain_score(step_scores, how):
    if how == "min":
        return min([1.0, *step_scores])
    if how == "prod":
        out = 1.0
        for s in step_scores:
            out *= s
        return out
    if how == "last":
        return step_scores[-1] if len(step_scores) else 1.0
    raise ValueError("min, prod or last")


def beam_steps(start, propose, score, width, depth):
    import heapq

    if width < 1:
        raise ValueError("width")

    def level(beam, left, calls):
        if left == 0:
            return beam, calls
        heap = []
        for path, value in beam:
            for step in propose(list(path)):
                longer = path + (step,)
                heapq.heappush(heap, (-value * score(list(longer)), len(heap), longer))
        if not heap:
            return beam, calls
        made = len(heap)
        kept = [heapq.heappop(heap) for _ in range(min(width, made))]
        return level([(path, -value) for value, _, path in kept], left - 1, calls + made)

    beam, calls = level([((start,), 1.0)], depth, 0)
    return list(beam[0][0]), beam[0][1], calls
