"""Sorts the lowest share first."""

HINT = "before word n // 2"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, key=lambda pair: (pair[1], pair[0]))
