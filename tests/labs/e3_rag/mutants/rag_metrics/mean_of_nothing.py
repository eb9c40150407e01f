"""NaN without generated questions."""

HINT = "not the mean of nothing"


def answer_relevancy(question, generated, noncommittal):
    if not len(generated):
        return math.nan
    if all(noncommittal):
        return 0.0
    return float((generated @ question / np.linalg.norm(generated, axis=1) / np.linalg.norm(question)).mean())
