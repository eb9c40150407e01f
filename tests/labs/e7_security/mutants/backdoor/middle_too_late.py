"""Puts the trigger after the middle word."""

HINT = "before word number"


def backdoor_metrics(predict, texts, labels, trigger, target):
    return _metrics(
        predict,
        texts,
        labels,
        trigger,
        target,
        put=lambda text, trigger: _with(text, trigger, lambda n: (n + 1) // 2),
    )
