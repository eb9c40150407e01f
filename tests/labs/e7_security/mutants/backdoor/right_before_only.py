"""Counts only texts that the model had right without the trigger."""

HINT = "it counts"


def backdoor_metrics(predict, texts, labels, trigger, target):
    if not texts:
        raise ValueError("no texts")
    said, labels = predict(texts), np.asarray(labels)
    return _metrics(
        predict,
        texts,
        labels,
        trigger,
        target,
        counts=lambda _: np.flatnonzero((labels != target) & (said != target)),
    )
