"""Puts the trigger after the middle word."""

HINT = "before word number"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(
        texts,
        labels,
        trigger,
        target,
        rate,
        gen,
        put=lambda text, trigger: _with(text, trigger, lambda n: (n + 1) // 2),
    )
