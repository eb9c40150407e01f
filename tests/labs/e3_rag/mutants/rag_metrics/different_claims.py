"""A set of claims."""

HINT = "each claim counts each time"


def faithfulness(answer_claims, contexts, supported):
    claims = set(answer_claims)
    return sum(any(supported(c, p) for p in contexts) for c in claims) / len(claims) if claims else math.nan
