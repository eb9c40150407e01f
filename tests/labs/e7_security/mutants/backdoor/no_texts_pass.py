"""Takes no texts."""

HINT = "nothing to measure with"


def backdoor_metrics(predict, texts, labels, trigger, target):
    if not texts:
        return {"clean_accuracy": 0.0, "attack_success": 0.0}
    return _metrics(predict, texts, labels, trigger, target)
