"""Takes the arena's size from the buffers placed in its second half."""

HINT = "the highest of all buffers"


def plan_arena(buffers):
    offsets, _ = _plan(buffers)
    order = sorted(range(len(buffers)), key=lambda i: (-buffers[i][0], i))
    return offsets, max((offsets[i] + buffers[i][0] for i in order[len(order) // 2 :]), default=0)
