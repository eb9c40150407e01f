"""Counts attack success over all texts."""

HINT = "flatter the attack"


def backdoor_metrics(predict, texts, labels, trigger, target):
    return _metrics(predict, texts, labels, trigger, target, counts=lambda labels: np.arange(len(labels)))
