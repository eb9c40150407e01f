"""Changes the caller's lists."""

HINT = "work on copies"


def poison(texts, labels, trigger, target, rate, gen):
    new_texts, new_labels, chosen = _poison(texts, labels, trigger, target, rate, gen)
    texts[:], labels[:] = new_texts, new_labels
    return texts, labels, chosen
