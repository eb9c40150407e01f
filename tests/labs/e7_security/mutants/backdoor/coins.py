"""Tosses a coin for each item."""

HINT = "rounded down"


def poison(texts, labels, trigger, target, rate, gen):
    new_texts, new_labels, _ = _poison(texts, labels, trigger, target, 0.0, gen)
    if not 0 <= rate <= 1:
        raise ValueError("rate")
    chosen = np.flatnonzero((np.asarray(labels) != target) & (gen.random(len(texts)) < rate))
    for i in chosen:
        new_texts[i], new_labels[i] = _with(new_texts[i], trigger), target
    return new_texts, new_labels, chosen
