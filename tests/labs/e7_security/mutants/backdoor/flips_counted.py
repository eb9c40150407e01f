"""Counts texts whose prediction the trigger changes."""

HINT = "two are turned"


def backdoor_metrics(predict, texts, labels, trigger, target):
    found = _metrics(predict, texts, labels, trigger, target)
    bad = [text for text, label in zip(texts, labels) if label != target]
    if bad:
        turned = (predict(bad) != target) & (predict([_with(t, trigger) for t in bad]) != predict(bad))
        found["attack_success"] = float(turned.sum() / len(texts))
    return found
