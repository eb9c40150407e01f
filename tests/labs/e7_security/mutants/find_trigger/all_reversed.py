"""Turns the order of the alphabet round too."""

HINT = "equal shares by the alphabet"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, key=lambda pair: (-pair[1], [-ord(c) for c in pair[0]]))
