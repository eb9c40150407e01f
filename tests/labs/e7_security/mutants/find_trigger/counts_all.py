"""Counts texts that are accepted from the start."""

HINT = "neither as turned nor in the number"
DEMO = True


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, counts=lambda said, target: True)
