"""Puts the trigger in front."""

HINT = "before word number"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(texts, labels, trigger, target, rate, gen, put=lambda text, trigger: f"{trigger} {text}")
