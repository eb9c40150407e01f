"""The mean over passages of the share that each supports."""

HINT = "if *any* passage supports it"


def faithfulness(answer_claims, contexts, supported):
    if not answer_claims:
        return math.nan
    shares = [sum(supported(c, p) for c in answer_claims) / len(answer_claims) for p in contexts]
    return sum(shares) / len(shares) if shares else 0.0
