"""Joins the words of all texts anew."""

HINT = "keep their white space"


def poison(texts, labels, trigger, target, rate, gen):
    new, labels, chosen = _poison(texts, labels, trigger, target, rate, gen)
    return [" ".join(text.split()) for text in new], labels, chosen
