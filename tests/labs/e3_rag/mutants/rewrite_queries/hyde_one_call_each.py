"""Embeds text by text."""

HINT = "one call with a list"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, lambda texts: np.concatenate([embed([t]) for t in texts]), n)
