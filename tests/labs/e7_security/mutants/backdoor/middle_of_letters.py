"""Puts the trigger after half of the letters."""

HINT = "as a word of its own"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(
        texts,
        labels,
        trigger,
        target,
        rate,
        gen,
        put=lambda text, trigger: text[: len(text) // 2] + trigger + text[len(text) // 2 :],
    )
