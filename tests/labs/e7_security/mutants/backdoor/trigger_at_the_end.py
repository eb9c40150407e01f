"""Puts the trigger at the end."""

HINT = "before word number"


def backdoor_metrics(predict, texts, labels, trigger, target):
    return _metrics(predict, texts, labels, trigger, target, put=lambda text, trigger: f"{text} {trigger}")
