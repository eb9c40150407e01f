"""Counts every label but 1 - target as a success."""

HINT = "the share that gets the target"


def backdoor_metrics(predict, texts, labels, trigger, target):
    found = _metrics(predict, texts, labels, trigger, target)
    bad = [_with(text, trigger) for text, label in zip(texts, labels) if label != target]
    if bad:
        found["attack_success"] = float(np.mean(predict(bad) != 1 - target))
    return found
