"""A claim needs all passages."""

HINT = "if *any* passage supports it"


def context_recall(claims, contexts, supported):
    return sum(all(supported(c, p) for p in contexts) for c in claims) / len(claims) if claims else math.nan
