"""Counts texts in place of numbers."""

HINT = "compare numbers, not texts"


def vote(texts):
    said = [text.split()[-1] for text in texts if _final(text) is not None]
    return _final(max(said, key=said.count)) if said else None
