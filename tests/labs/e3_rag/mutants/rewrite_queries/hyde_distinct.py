"""Embeds equal passages once."""

HINT = "counts as often as it came"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, embed, n, texts=lambda q, written: list(dict.fromkeys([q, *written])))
