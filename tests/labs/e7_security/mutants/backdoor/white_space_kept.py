"""Splits at single spaces."""

HINT = "joined by single spaces"


def poison(texts, labels, trigger, target, rate, gen):
    return _poison(
        texts,
        labels,
        trigger,
        target,
        rate,
        gen,
        put=lambda text, trigger: " ".join(
            [
                *text.split(" ")[: len(text.split(" ")) // 2],
                trigger,
                *text.split(" ")[len(text.split(" ")) // 2 :],
            ]
        ),
    )
