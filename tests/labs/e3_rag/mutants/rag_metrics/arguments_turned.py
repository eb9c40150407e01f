"""Asks whether the claim supports the passage."""

HINT = "a claim counts"


def faithfulness(answer_claims, contexts, supported):
    if not answer_claims:
        return math.nan
    return sum(any(supported(p, c) for p in contexts) for c in answer_claims) / len(answer_claims)
