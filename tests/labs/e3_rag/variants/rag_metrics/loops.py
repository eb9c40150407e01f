"""Loops and no helper."""


def context_precision(verdicts):
    places = [k for k, v in enumerate(verdicts, 1) if v]
    return sum(n / k for n, k in enumerate(places, 1)) / max(len(places), 1)


def context_recall(claims, contexts, supported):
    good = 0
    for c in claims:
        for p in contexts:
            if supported(c, p):
                good += 1
                break
    try:
        return good / len(claims)
    except ZeroDivisionError:
        return float("nan")


def faithfulness(answer_claims, contexts, supported):
    flags = [1.0 if [p for p in contexts if supported(c, p)] else 0.0 for c in answer_claims]
    return sum(flags) / len(flags) if flags else float("nan")


def answer_relevancy(question, generated, noncommittal):
    if not sum(not n for n in noncommittal):
        return 0.0
    total = 0.0
    for row in generated:
        total += float(row @ question) / (math.sqrt(row @ row) * math.sqrt(question @ question))
    return total / len(generated)
