"""A helper called share."""


def share(claims, contexts, supported):
    """The share of claims that a passage supports."""
    if not claims:
        return math.nan
    return sum(any(supported(claim, passage) for passage in contexts) for claim in claims) / len(claims)


def context_precision(verdicts):
    """The mean precision at relevant places."""
    places = [k for k, v in enumerate(verdicts, 1) if v]
    return sum(n / k for n, k in enumerate(places, 1)) / len(places) if places else 0.0


def context_recall(claims, contexts, supported):
    """Of the gold answer's claims."""
    return share(claims, contexts, supported)


def faithfulness(answer_claims, contexts, supported):
    """Of the answer's claims."""
    return share(answer_claims, contexts, supported)


def answer_relevancy(question, generated, noncommittal):
    """The mean cosine."""
    if all(noncommittal):
        return 0.0
    cosine = [v @ question / math.sqrt((v @ v) * (question @ question)) for v in generated]
    return float(sum(cosine) / len(cosine))
