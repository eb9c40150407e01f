"""Fails where there are fewer candidates than the rate asks for."""

HINT = "larger sample"


def poison(texts, labels, trigger, target, rate, gen):
    if not 0 <= rate <= 1:
        raise ValueError("rate")
    copy.deepcopy(gen).choice(
        np.flatnonzero(np.asarray(labels) != target), int(rate * len(texts)), replace=False
    )
    return _poison(texts, labels, trigger, target, rate, gen)
