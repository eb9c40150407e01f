"""A right planner with a knob for each mistake."""


def _plan(
    buffers,
    *,
    key=lambda size, first, last, index: (-size, index),
    meet=lambda f, l, g, m: g <= l and f <= m,
    choose="lowest",
    strict=False,
    size_of=lambda offsets, buffers: max((o + b[0] for o, b in zip(offsets, buffers)), default=0),
    in_order_of_placing=False,
    check=("size", "life"),
    named=True,
    align=1,
    unsorted=False,
    only_after_last=False,
    in_place=False,
    empty=None,
):
    for index, (size, first, last) in enumerate(buffers):
        if ("size" in check and size < 1) or ("life" in check and last < first):
            raise ValueError(f"buffer {index}" if named else "a buffer can't be placed")
    if not buffers and empty is not None:
        return empty
    if in_place:
        buffers.sort(key=lambda b: -b[0])
    order = sorted(range(len(buffers)), key=lambda i: key(*buffers[i], i))
    offsets, placed = {}, []
    for i in order:
        size, first, last = buffers[i]
        taken = [
            (offsets[j], offsets[j] + buffers[j][0]) for j in placed if meet(first, last, *buffers[j][1:])
        ]
        taken = taken if unsorted else sorted(taken)
        gaps, at = [], 0
        for start, end in taken:
            start = -(-start // align) * align
            if (at + size < start) if strict else (at + size <= start):
                gaps.append((start - at, at))
                if choose == "lowest":
                    break
            at = max(at, end)
        end = max((end for _, end in taken), default=0)
        end = -(-end // align) * align
        if choose == "lowest":
            offsets[i] = min([at for _, at in gaps[:1]], default=end if not unsorted else at)
        elif choose == "closest":
            offsets[i] = min(gaps)[1] if gaps else end
        elif choose == "highest":
            offsets[i] = gaps[-1][1] if gaps else end
        elif choose == "above":
            offsets[i] = end
        placed.append(i)
    result = [offsets[i] for i in (placed if in_order_of_placing else range(len(buffers)))]
    return result, size_of([offsets[i] for i in range(len(buffers))], buffers)


def _peak(offsets, buffers):
    return max((sum(n for n, f, l in buffers if f <= t <= l) for _, t, _ in buffers), default=0)
