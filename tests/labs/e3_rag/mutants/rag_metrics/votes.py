"""Counts each passage that supports a claim."""

HINT = "divide by the number of claims"


def context_recall(claims, contexts, supported):
    return sum(supported(c, p) for c in claims for p in contexts) / len(claims) if claims else math.nan
