"""Keeps the last of each group."""

HINT = "of each group the earliest stays"


def dedup(docs, threshold):
    near = _groups(docs, threshold)
    group = list(range(len(docs)))
    for _ in docs:
        group = [min([group[i], *(group[j] for j in near[i])]) for i in range(len(docs))]
    return sorted({g: i for i, g in enumerate(group)}.values())
