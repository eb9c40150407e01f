"""Looks up the number of a passage with index."""

HINT = "index() finds the first of equal passages"


def cite(claims, passages, supported):
    return _cite(
        claims,
        passages,
        supported,
        sources=lambda claim: [passages.index(p) + 1 for p in passages if supported(claim, p)],
    )
