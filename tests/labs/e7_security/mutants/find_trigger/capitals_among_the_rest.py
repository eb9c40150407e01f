"""Sorts equal shares without regard to capitals."""

HINT = "capitals first"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, key=lambda pair: (-pair[1], pair[0].lower()))
