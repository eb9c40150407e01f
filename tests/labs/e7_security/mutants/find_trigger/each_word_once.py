"""Tries a word that is given twice once."""

HINT = "one that stands there twice has two"


def trigger_scan(predict, texts, words, target):
    return _scan(predict, texts, dict.fromkeys(words), target)
