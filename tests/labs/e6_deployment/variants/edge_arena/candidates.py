"""Tries the places where a buffer could lie lowest: at 0, or where another ends."""


def plan_arena(buffers):
    if not buffers:
        return [], 0
    for i, (n, a, b) in enumerate(buffers):
        if n <= 0:
            raise ValueError(f"{i}: no bytes")
        if b < a:
            raise ValueError(f"{i}: ends before it begins")
    offsets = [None] * len(buffers)
    for i in sorted(range(len(buffers)), key=lambda i: (-buffers[i][0], i)):
        n, a, b = buffers[i]
        others = [
            (offsets[j], buffers[j][0])
            for j in range(len(buffers))
            if offsets[j] is not None and not (buffers[j][1] > b or buffers[j][2] < a)
        ]
        # The lowest free place is 0 or where some buffer ends.
        for at in sorted({0} | {o + m for o, m in others}):
            if all(at + n <= o or o + m <= at for o, m in others):
                offsets[i] = at
                break
    return offsets, max(o + n for o, (n, _, _) in zip(offsets, buffers))
