"""Counts texts of the target class."""

HINT = "flatter the attack"


def backdoor_metrics(predict, texts, labels, trigger, target):
    return _metrics(
        predict, texts, labels, trigger, target, counts=lambda labels: np.flatnonzero(labels == target)
    )
