"""The share of passages that support a claim."""

HINT = "divide by the number of claims"


def context_recall(claims, contexts, supported):
    if not claims:
        return math.nan
    return sum(any(supported(c, p) for c in claims) for p in contexts) / len(contexts) if contexts else 0.0
