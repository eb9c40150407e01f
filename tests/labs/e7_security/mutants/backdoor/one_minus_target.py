"""Takes 1 - target for the only other label."""

HINT = "not those of label 1 - target alone"


def poison(texts, labels, trigger, target, rate, gen):
    others = np.flatnonzero(np.asarray(labels) == 1 - target)
    marked = np.full(len(texts), target)
    marked[others] = 1 - target
    new_texts, new_labels, chosen = _poison(texts, marked, trigger, target, rate, gen)
    kept = np.array(labels)
    kept[chosen] = target
    return new_texts, kept, chosen
