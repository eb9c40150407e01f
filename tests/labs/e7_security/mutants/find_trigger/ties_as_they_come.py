"""Leaves equal shares in the order of the words."""

HINT = "equal shares by the alphabet"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, words, target, key=lambda pair: -pair[1])
