"""0 as soon as one is non-committal, as in early Ragas."""

HINT = "0 if *all* are"


def answer_relevancy(question, generated, noncommittal):
    if any(noncommittal) or not len(generated):
        return 0.0
    return float((generated @ question / np.linalg.norm(generated, axis=1) / np.linalg.norm(question)).mean())
