"""Divides by the number of all texts."""

HINT = "nor in the number of texts"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, over=lambda texts: len(texts))
