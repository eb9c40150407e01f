"""Strips the passages before they are embedded."""

HINT = "embedded as it was written"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, embed, n, texts=lambda q, written: [q, *(t.strip() for t in written)])
