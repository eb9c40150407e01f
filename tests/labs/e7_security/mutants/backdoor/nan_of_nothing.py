"""The mean of nothing."""

HINT = "0.0, not the mean of nothing"


def backdoor_metrics(predict, texts, labels, trigger, target):
    found = _metrics(predict, texts, labels, trigger, target)
    return found if any(labels != target) else found | {"attack_success": float("nan")}
