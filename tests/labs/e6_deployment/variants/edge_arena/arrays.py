"""numpy arrays of starts and ends; numpy integers and a list as pair come back."""


def plan_arena(buffers):
    table = np.array(buffers, dtype=np.int64).reshape(-1, 3)
    bad = (table[:, 0] < 1) | (table[:, 2] < table[:, 1])
    if bad.any():
        raise ValueError(f"buffer {int(np.flatnonzero(bad)[0])} is no buffer")
    starts = np.full(len(table), -1)
    for i in np.argsort(-table[:, 0], kind="stable"):
        n, a, b = table[i]
        near = np.flatnonzero((starts >= 0) & (table[:, 1] <= b) & (table[:, 2] >= a))
        near = near[np.argsort(starts[near], kind="stable")]
        tops = np.maximum.accumulate(np.r_[0, starts[near] + table[near, 0]])
        free = np.r_[starts[near] - tops[:-1] >= n, True]
        starts[i] = tops[np.argmax(free)]
    return [starts, (starts + table[:, 0]).max(initial=0)]
