"""Takes all combinations in the order of itertools.product and cuts."""

HINT = "counts differ by more than 1"


def plan_topics(axes, n):
    import itertools

    if n < 0 or not all(axes.values()):
        raise ValueError(f"n = {n}, {[k for k, v in axes.items() if not v]}")
    return list(itertools.islice(itertools.cycle(itertools.product(*axes.values())), n))
