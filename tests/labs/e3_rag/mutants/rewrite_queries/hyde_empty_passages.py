"""Embeds empty passages."""

HINT = "is left out"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, embed, n, blank=True)
