"""Puts the word at the beginning."""

HINT = "before word n // 2"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, place=lambda n: 0)
