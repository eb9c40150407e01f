"""Negative cosines become 0."""

HINT = "negative ones count as they are"


def answer_relevancy(question, generated, noncommittal):
    if all(noncommittal):
        return 0.0
    cos = generated @ question / np.linalg.norm(generated, axis=1) / np.linalg.norm(question)
    return float(np.clip(cos, 0, None).mean())
