"""HyDE forgets the question."""

HINT = "the question first and then each passage"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, embed, n, texts=lambda q, w: w or [q])
