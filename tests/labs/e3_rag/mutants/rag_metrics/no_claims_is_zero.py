"""No claims: recall 0."""

HINT = "there is nothing to judge"


def context_recall(claims, contexts, supported):
    return sum(any(supported(c, p) for p in contexts) for c in claims) / max(len(claims), 1)
