"""Leaves the label, so the poison teaches nothing wrong."""

HINT = "gets the target as its label"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, label=False)
