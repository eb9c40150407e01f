"""Counts passages from 1."""

HINT = "for i = 0 … n − 1"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, embed, n, first=1)
