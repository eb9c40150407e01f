"""Counts the texts of class 0, whatever the target is."""

HINT = "compare with target"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, counts=lambda said, target: said == 0)
