"""Gives the judge all passages as one text."""

HINT = "a judge of one passage at a time"


def context_recall(claims, contexts, supported):
    return sum(bool(supported(c, " ".join(contexts))) for c in claims) / len(claims) if claims else math.nan
